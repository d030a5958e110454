package nl.regiospiegel.figures.importing.screening.control;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Headings that only a list of persons has. Names of areas, task fields and organisations are no such heading; a bare
 * {@code naam} is one, unless it stands beside the codes that it names.
 */
final class TellingHeadings {

    /** Telling as the whole heading. */
    private static final Set<String> WHOLE = words(
            """
            naam name client clientid patient jeugdige kind adres address straat straatnaam huisnummer
            huisnr initialen voorletters tel gsm mobiel mail vnummer dob
            """);

    /** Telling as one of the words of a heading. */
    private static final Set<String> WORD = words(
            """
            bsn burgerservicenummer sofinummer voornaam voornamen roepnaam achternaam familienaam
            geslachtsnaam meisjesnaam tussenvoegsel tussenvoegsels geboortedatum geboortedag geboorteplaats
            gebdatum gebdat birthdate birthday clientnummer clientnr clientcode clientnaam patientnummer
            patientnr patientid dossiernummer dossiernr zaaknummer beschikkingnummer persoonsnummer email
            emailadres telefoon telefoonnummer telefoonnr iban rekeningnummer woonadres huisadres firstname
            lastname surname fullname phone ssn vreemdelingennummer bsnnummer
            """);

    /** Telling anywhere in a heading, also grown together with other words. */
    private static final Set<String> PART = words(
            """
            geboortedat burgerservice voornaam achternaam clientnummer clientnr bsnnummer dateofbirth
            telefoonnummer emailadres clientid naamclient naamjeugdige naamkind naamouder persoonsnummer
            """);

    private static final Set<String> PERSONS = words(
            """
            client clienten patient jeugdige kind ouder moeder vader verzorger voogd person
            """);

    private static final Set<String> OF_PERSONS =
            words("""
            naam name nummer nr number id code adres address volledige
            """);

    private TellingHeadings() {}

    private static Set<String> words(String text) {
        return Set.of(text.strip().split("\\s+"));
    }

    /** What is telling about this heading on its own. */
    static Optional<String> seen(String heading) {
        var whole = Words.squeeze(heading);
        var words = Words.of(heading);
        boolean telling = WHOLE.contains(whole)
                || WORD.contains(whole)
                || words.stream().anyMatch(WORD::contains)
                || PART.stream().anyMatch(whole::contains)
                || whole.startsWith("bsn") && whole.length() < 16
                || whole.endsWith("bsn")
                || isOfPerson(words)
                || words.contains("e") && words.contains("mail")
                || words.contains("date") && words.contains("birth");
        return telling ? Optional.of("een kolom met de kop van een persoonsgegeven") : Optional.empty();
    }

    /** A name, number or address, and whose: a count of clients is neither. */
    private static boolean isOfPerson(List<String> words) {
        return words.stream().anyMatch(PERSONS::contains) && words.stream().anyMatch(OF_PERSONS::contains);
    }

    /** What is telling about these headings together. */
    static Optional<String> together(List<String> headings) {
        var squeezed = headings.stream().map(Words::squeeze).toList();
        boolean birth = squeezed.stream().anyMatch(each -> each.startsWith("geboorte") || each.startsWith("birth"));
        if (birth
                && squeezed.stream()
                        .anyMatch(each -> each.equals("geslacht") || each.equals("gender") || each.equals("sex"))) {
            return Optional.of("geslacht en geboorte naast elkaar");
        }
        boolean house = squeezed.stream().anyMatch(each -> each.startsWith("huisn") || each.equals("hnr"));
        return house && squeezed.stream().anyMatch(each -> each.startsWith("postcode"))
                ? Optional.of("postcode en huisnummer naast elkaar")
                : Optional.empty();
    }

    static boolean isBareName(String heading) {
        var whole = Words.squeeze(heading);
        return whole.equals("naam") || whole.equals("name");
    }
}
