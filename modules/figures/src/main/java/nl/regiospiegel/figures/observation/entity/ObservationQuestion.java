package nl.regiospiegel.figures.observation.entity;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import nl.regiospiegel.figures.area.entity.AreaCode;
import nl.regiospiegel.figures.indicator.entity.IndicatorCode;
import nl.regiospiegel.figures.period.entity.PeriodKind;

/**
 * Which figures are asked for. An empty list asks for all.
 *
 * @param indicators the indicators, never empty, in order of code
 * @param periods which periods
 * @param breakdowns which parts of the totals
 * @param vintages which vintages
 * @param demonstration only invented figures, or only real ones
 */
public record ObservationQuestion(
        List<IndicatorCode> indicators,
        List<AreaCode> areas,
        AskedPeriods periods,
        AskedBreakdowns breakdowns,
        AskedVintages vintages,
        boolean demonstration) {

    public ObservationQuestion {
        indicators = indicators.stream().sorted().toList();
        areas = List.copyOf(areas);
    }

    /**
     * Which periods.
     *
     * @param from code of the first, or a year for any period in it; {@code null} for no bound
     * @param to code of the last, or a year for any period in it; {@code null} for no bound
     */
    public record AskedPeriods(List<PeriodKind> kinds, String from, String to) {}

    /** Codes of each breakdown, {@code _T} for the total. */
    public record AskedBreakdowns(
            List<String> referrers, List<String> careForms, List<String> ages, List<String> endReasons) {

        public static final AskedBreakdowns ALL = new AskedBreakdowns(List.of(), List.of(), List.of(), List.of());
        public static final AskedBreakdowns TOTALS =
                new AskedBreakdowns(List.of("_T"), List.of("_T"), List.of("_T"), List.of("_T"));
    }

    /**
     * Which vintages.
     *
     * @param asOf only what was public on this day, {@code null} for what is public now
     * @param changedSince only what came in after this moment, {@code null} for all
     * @param all every vintage instead of the latest of each figure
     */
    public record AskedVintages(LocalDate asOf, Instant changedSince, boolean all) {

        public static final AskedVintages LATEST = new AskedVintages(null, null, false);
    }
}
