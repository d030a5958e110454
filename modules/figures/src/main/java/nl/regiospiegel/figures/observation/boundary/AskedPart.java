package nl.regiospiegel.figures.observation.boundary;

import java.util.List;
import java.util.Optional;
import nl.regiospiegel.figures.observation.entity.Place;
import nl.regiospiegel.regions.answers.Paging;
import nl.regiospiegel.regions.language.Language;

/**
 * Which part of the figures is asked for, in which form.
 *
 * @param form the form that the parameter names; empty when Accept decides
 * @param after the place after which the part begins, {@code null} for the beginning
 * @param limit how many figures at most
 * @param everything all figures in one answer
 * @param paged whether a part was asked for at all
 */
record AskedPart(Optional<ExportForm> form, Place after, int limit, boolean everything, boolean paged) {

    private static final String ALL = "all";

    static AskedPart read(ObservationQuery query, FaultsInQuery faults, Language language) {
        var everything = ALL.equals(query.limit());
        var paging = Paging.read(query.cursor(), everything ? null : query.limit(), faults.faults(), language);
        return new AskedPart(
                form(query.format(), faults),
                place(paging.after(), faults),
                paging.limit(),
                everything,
                query.cursor() != null || query.limit() != null && !everything);
    }

    private static Optional<ExportForm> form(String text, FaultsInQuery faults) {
        var codes = ExportForm.OF_THE_API.stream().map(ExportForm::code).toList();
        var asked = faults.codes("format", text, codes);
        return ExportForm.OF_THE_API.stream()
                .filter(form -> asked.equals(List.of(form.code())))
                .findFirst();
    }

    private static Place place(String after, FaultsInQuery faults) {
        var place = Optional.ofNullable(after).flatMap(Place::parse);
        if (after != null && place.isEmpty()) {
            faults.add(
                    "cursor",
                    "invalid-cursor",
                    faults.choose(
                            "Gebruik als cursor de waarde uit ‘next’ van het vorige antwoord.",
                            "Use the cursor from ‘next’ in the previous answer."));
        }
        return place.orElse(null);
    }

    /** Only JSON comes in parts; everything at once has no beginning but the first. */
    void refuseFor(ExportForm form, Language language) {
        if (paged && form != ExportForm.JSON || everything && after != null) {
            var faults = new FaultsInQuery(language);
            faults.add(
                    after == null ? "limit" : "cursor",
                    "only-in-parts",
                    faults.choose(
                            "Dit antwoord bevat altijd alle cijfers; laat ‘cursor’ en ‘limit’ weg, of vraag JSON.",
                            "This answer always has all figures; leave out ‘cursor’ and ‘limit’, or ask for JSON."));
            faults.complain();
        }
    }
}
