package nl.regiospiegel.figures.fetching.entity;

import nl.regiospiegel.regions.language.Coded;

/** Why a fetch gave up: what happened and what to do about it, in both languages with the same gaps. */
public enum FetchProblem implements Coded {
    UNREACHABLE(
            "CBS is niet te bereiken op %s. Probeer het later opnieuw. Blijft dit zo, laat de beheerder dan de verbinding"
                    + " met internet, de proxy en het adres nakijken.",
            "CBS cannot be reached at %s. Try again later. If it stays so, ask the operator to check the connection, the proxy and"
                    + " the address."),
    TOO_SLOW(
            "CBS gaf op %s niet op tijd een heel antwoord. Probeer het later opnieuw, of kies minder perioden of gebieden.",
            "CBS did not give a whole answer at %s in time. Try again later, or choose fewer periods or areas."),
    BUSY(
            "CBS is druk of in onderhoud (antwoord %s op %s). Probeer het later opnieuw; wat al is opgehaald blijft een dag bewaard.",
            "CBS is busy or being maintained (answer %s at %s). Try again later; what was fetched is kept for a day."),
    UNKNOWN_TABLE(
            "CBS heeft geen tabel %s. Kijk het nummer na op opendata.cbs.nl.",
            "CBS has no table %s. Check the number at opendata.cbs.nl."),
    NOT_FOUND(
            "Op %s heeft CBS niets. Kijk het tabelnummer en de keuze na.",
            "CBS has nothing at %s. Check the table and the selection."),
    REFUSED(
            "CBS weigert de vraag (antwoord %s op %s). Kijk het tabelnummer en de keuze na.",
            "CBS refuses the question (answer %s at %s). Check the number of the table and the selection."),
    NOT_JSON(
            "Op %s staat geen JSON maar %s. Misschien is CBS in onderhoud, of onderschept een proxy de verbinding. Probeer het"
                    + " later opnieuw of vraag de beheerder.",
            "There is no JSON at %s but %s. CBS may be under maintenance, or a proxy intercepts the connection. Try again later or"
                    + " ask the operator."),
    BROKEN_OFF(
            "De verbinding met CBS brak af bij %s. Probeer het later opnieuw; wat al is opgehaald blijft een dag bewaard.",
            "The connection with CBS broke off at %s. Try again later; what was fetched is kept for a day."),
    BROKEN_JSON(
            "Het antwoord van CBS op %s is afgebroken of geen geldige JSON. Er is niets ingelezen. Probeer het later opnieuw.",
            "The answer of CBS at %s is cut off or not valid JSON. Nothing was imported. Try again later."),
    INCOMPLETE(
            "CBS noemt %s regels, maar gaf er %s. Er is niets ingelezen. Probeer het later opnieuw.",
            "CBS counts %s rows but gave %s. Nothing was imported. Try again later."),
    ELSEWHERE(
            "CBS verwijst naar een ander adres: %s. Regiospiegel volgt dat niet. Laat de beheerder het ingestelde adres van CBS nakijken.",
            "CBS points to another address: %s. Regiospiegel does not follow it. Ask the operator to check the configured address."),
    ENDLESS(
            "De antwoorden van CBS verwijzen steeds naar elkaar (%s). Er is niets ingelezen. Meld dit bij CBS.",
            "The answers of CBS keep pointing at each other (%s). Nothing was imported. Report this to CBS."),
    TOO_LARGE(
            "Deze keuze is groter dan %s MB. Kies minder perioden, gebieden of onderwerpen.",
            "This selection is larger than %s MB. Choose fewer periods, areas or subjects."),
    CHANGED(
            "CBS heeft tabel %s gewijzigd tijdens het ophalen. Er is niets ingelezen. Begin opnieuw.",
            "CBS changed table %s while it was being fetched. Nothing was imported. Start again."),
    UNKNOWN_DIMENSION(
            "Tabel %s heeft geen onderdeel %s. Kies uit: %s.", "Table %s has no dimension %s. Choose from: %s."),
    UNKNOWN_CODE(
            "In tabel %s komt %s niet voor bij %s. Verbeter de keuze.",
            "Table %s has no %s in %s. Correct the selection."),
    NOTHING_FOUND(
            "Tabel %s heeft geen regels voor deze keuze. Kies andere perioden of gebieden.",
            "Table %s has no rows for this selection. Choose other periods or areas."),
    UNKNOWN_SHAPE(
            "Het antwoord van CBS op %s heeft een onbekende vorm (%s). Meld dit aan de beheerder.",
            "The answer of CBS at %s has an unknown shape (%s). Tell the operator."),
    NO_ROOM(
            "Het opgehaalde kan niet worden bewaard. Laat de beheerder de ruimte op de schijf nakijken.",
            "What was fetched cannot be kept. Ask the operator to check the space on the disk."),
    CANCELLED("Het ophalen is gestopt.", "The fetch was stopped.");

    private final String dutch;
    private final String english;

    FetchProblem(String dutch, String english) {
        this.dutch = dutch;
        this.english = english;
    }

    public String dutch(Object... values) {
        return dutch.formatted(values);
    }

    public String english(Object... values) {
        return english.formatted(values);
    }
}
