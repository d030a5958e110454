package nl.regiospiegel.comparison.outcome.entity;

import java.util.Arrays;

/**
 * Every finding there is, with what it does unless the question makes it graver. The codes are part of the API and never
 * change; each is explained in {@code docs/methods/comparison.md}. Its sentence is {@code finding.<code>} in the texts of its
 * feature.
 */
public enum FindingCode {
    SCOPE_NOT_COVERED("scope-not-covered", Severity.WARNS),
    SCOPE_UNKNOWN("scope-unknown", Severity.WARNS),

    LOCAL_DEFINITION("local-definition", Severity.WARNS),
    LOCAL_DEFINITION_NOT_COMPARABLE("local-definition-not-comparable", Severity.WARNS),
    DENOMINATOR_DIFFERS("denominator-differs", Severity.WARNS),
    PERIOD_KIND_DIFFERS("period-kind-differs", Severity.WARNS),
    DIRECTION_DIFFERS("direction-differs", Severity.WARNS),
    WAITING_TIME("waiting-time", Severity.WARNS),
    WAITING_TIME_NORM("waiting-time-norm", Severity.WARNS),

    SERIES_BREAK("series-break", Severity.WARNS),
    RESIDENCE_PRINCIPLE("residence-principle", Severity.WARNS),
    SERIES_BREAK_WARNING("series-break-warning", Severity.WARNS),
    REVISION("revision", Severity.INFORMS),

    NO_EVENT("no-event", Severity.WARNS),
    IMPLEMENTATION_WINDOW("implementation-window", Severity.INFORMS),
    EVENT_WITHIN_PERIOD("event-within-period", Severity.INFORMS),
    NO_CLOCK("no-clock", Severity.WARNS),
    CLOCK_PLANNED("clock-planned", Severity.WARNS),
    CLOCK_IMPRECISE("clock-imprecise", Severity.WARNS),
    CLOCK_APPROXIMATE("clock-approximate", Severity.WARNS),
    BENCHMARK_WITHOUT_CLOCK("benchmark-without-clock", Severity.INFORMS),

    TASK_BASED_FUNDING("task-based-funding", Severity.WARNS),

    PRICE_LEVEL("price-level", Severity.WARNS),
    NOMINAL_PRICES("nominal-prices", Severity.WARNS),
    STANDARDISED("standardised", Severity.INFORMS),
    DEFLATED("deflated", Severity.INFORMS),
    MISSING_MUNICIPALITIES("missing-municipalities", Severity.WARNS),
    SMALL_NUMBERS("small-numbers", Severity.WARNS),
    NO_FIGURES("no-figures", Severity.BLOCKS),
    PROVISIONAL("provisional", Severity.WARNS),
    STATUS_DIFFERS("status-differs", Severity.WARNS),
    SEVERAL_VINTAGES("several-vintages", Severity.WARNS),
    TRAP("trap", Severity.INFORMS),

    TRAJECTORIES_NOT_INDEPENDENT("trajectories-not-independent", Severity.WARNS),
    FEW_EVENTS("few-events", Severity.WARNS),
    WITHIN_BENCHMARK("within-benchmark", Severity.INFORMS, "benchmark"),
    TARGET_COUNTS_OTHERWISE("target-counts-otherwise", Severity.WARNS, "benchmark"),
    WITHOUT_REST("without-rest", Severity.INFORMS, "benchmark"),
    REST_OF_BENCHMARK("rest-of-benchmark", Severity.INFORMS),
    AREAS_OVERDISPERSED("areas-overdispersed", Severity.WARNS),
    AREAS_LEFT_OUT("areas-left-out", Severity.WARNS),

    DONORS_UNKNOWN("donors-unknown", Severity.WARNS, "evaluation"),
    DONORS_SIMILAR("donors-similar", Severity.INFORMS, "evaluation"),
    DONORS_LEFT_OUT("donors-left-out", Severity.INFORMS, "evaluation"),
    FEW_DONORS("few-donors", Severity.WARNS, "evaluation"),
    FEW_PREPERIODS("few-preperiods", Severity.WARNS, "evaluation"),
    WINDOW_ASSUMED("window-assumed", Severity.INFORMS, "evaluation"),
    WINDOW_CHOSEN("window-chosen", Severity.INFORMS, "evaluation"),
    SUM_OF_MUNICIPALITIES("sum-of-municipalities", Severity.INFORMS, "evaluation"),
    MEAN_OF_MUNICIPALITIES("mean-of-municipalities", Severity.WARNS, "evaluation"),
    YOUTH_REGION_PART("youth-region-part", Severity.WARNS, "evaluation"),
    YOUTH_REGION_OTHER_SWITCH("youth-region-other-switch", Severity.WARNS, "evaluation"),
    OWN_FIGURES("own-figures", Severity.WARNS, "evaluation"),
    ONE_TREATED_UNIT("one-treated-unit", Severity.INFORMS, "evaluation"),
    POOR_FIT("poor-fit", Severity.WARNS, "evaluation"),
    FIT_NOT_JUDGED("fit-not-judged", Severity.WARNS, "evaluation"),
    INTERPOLATED("interpolated", Severity.INFORMS, "evaluation"),
    PLACEBOS_CUT_OFF("placebos-cut-off", Severity.WARNS, "evaluation"),
    DESCRIPTIVE_METHOD("descriptive-method", Severity.INFORMS, "evaluation"),
    GROUPS_NOT_COUNTED("groups-not-counted", Severity.WARNS, "evaluation"),
    PERIODS_LEFT_OUT("periods-left-out", Severity.INFORMS, "series"),
    PERIODS_COUNTED("periods-counted", Severity.INFORMS, "series"),
    PERIODS_NOT_INDEPENDENT("periods-not-independent", Severity.WARNS, "series"),
    OTHER_CALENDAR("other-calendar", Severity.WARNS, "sidebyside"),
    ASSOCIATION_NOT_CAUSE("association-not-cause", Severity.WARNS, "sidebyside"),
    ;

    private final String code;
    private final Severity severity;
    private final String feature;

    FindingCode(String code, Severity severity) {
        this(code, severity, "outcome");
    }

    /** @param feature whose texts have the sentence, such as {@code overview} */
    FindingCode(String code, Severity severity, String feature) {
        this.code = code;
        this.severity = severity;
        this.feature = feature;
    }

    /** @throws IllegalArgumentException for a code that does not exist */
    public static FindingCode of(String code) {
        return Arrays.stream(values())
                .filter(each -> each.code.equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no finding " + code));
    }

    public String code() {
        return code;
    }

    public Severity severity() {
        return severity;
    }

    String feature() {
        return feature;
    }
}
