package nl.regiospiegel.figures.seriesbreak.boundary;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.regiospiegel.figures.area.control.ShippedAreas;
import nl.regiospiegel.figures.area.entity.AreaCode;
import nl.regiospiegel.figures.indicator.control.Indicators;
import nl.regiospiegel.figures.indicator.entity.Indicator;
import nl.regiospiegel.figures.indicator.entity.IndicatorCode;
import nl.regiospiegel.figures.seriesbreak.entity.SeriesBreak;
import nl.regiospiegel.regions.answers.Paging;
import nl.regiospiegel.regions.language.Language;
import nl.regiospiegel.regions.rules.Fault;
import nl.regiospiegel.regions.rules.InvalidInput;

/**
 * Which series breaks are asked for.
 *
 * @param indicator only those that touch it; empty for all
 * @param area only those that touch it; empty for all
 * @param paging which part of them
 */
record BreakQuestion(Optional<IndicatorCode> indicator, Optional<AreaCode> area, Paging paging) {

    /** What can be asked for, and in which language faults are told. */
    record Known(Indicators indicators, ShippedAreas areas, Language language) {}

    /** @throws InvalidInput with every fault at once */
    static BreakQuestion read(String indicator, String area, String cursor, String limit, Known known) {
        var faults = new ArrayList<Fault>();
        var question = new BreakQuestion(
                indicator(indicator, known, faults),
                area(area, known, faults),
                Paging.read(cursor, limit, faults, known.language()));
        if (!faults.isEmpty()) {
            throw new InvalidInput(faults);
        }
        return question;
    }

    boolean fits(SeriesBreak seriesBreak) {
        return indicator
                        .map(code -> seriesBreak.consequenceFor(code).isPresent())
                        .orElse(true)
                && area.map(seriesBreak::touches).orElse(true);
    }

    private static Optional<IndicatorCode> indicator(String code, Known known, List<Fault> faults) {
        var found = Optional.ofNullable(code).flatMap(known.indicators()::find);
        if (code != null && found.isEmpty()) {
            faults.add(Fault.inQuery(
                    "indicator",
                    "unknown-indicator",
                    known.language()
                            .choose(
                                    "Geef voor indicator een code uit /indicators, zoals VERW-HA; hoofdletters tellen.",
                                    "Give indicator a code from /indicators, such as VERW-HA; mind the capitals.")));
        }
        return found.map(Indicator::code);
    }

    private static Optional<AreaCode> area(String code, Known known, List<Fault> faults) {
        var found = Optional.ofNullable(code)
                .filter(AreaCode::isValid)
                .map(AreaCode::new)
                .filter(known.areas()::isKnown);
        if (code != null && found.isEmpty()) {
            faults.add(Fault.inQuery(
                    "area",
                    "unknown-area",
                    known.language()
                            .choose(
                                    "Geef voor area een code uit /areas, zoals GM0518.",
                                    "Give area a code from /areas, such as GM0518.")));
        }
        return found;
    }
}
