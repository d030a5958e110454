package nl.regiospiegel.comparison.outcome.entity;

/**
 * Every reason for which the product refuses to give a figure. The codes are part of the API and never change; each is
 * explained in {@code docs/methods/refusals.md}.
 */
public enum RefusalCode {
    NO_FIGURE("no-figure"),
    NO_COUNTS("no-counts"),
    NO_SPREAD("no-spread"),
    NO_VARIATION("no-variation"),
    NO_DENOMINATOR("no-denominator"),
    NO_EVENTS("no-events"),
    NO_STRATA("no-strata"),
    EMPTY_STRATUM("empty-stratum"),
    TOO_FEW_EVENTS("too-few-events"),
    NO_REST("no-rest"),
    NO_CONTEXT_FIGURES("no-context-figures"),
    NO_TARGET("no-target"),
    NO_CONTRACT_AREAS("no-contract-areas"),
    NO_AREA_FIGURES("no-area-figures"),
    AREAS_OVERLAP("areas-overlap"),
    MEMBERSHIP_UNKNOWN("membership-unknown"),
    SUPPRESSED_AT_SOURCE("suppressed-at-source"),
    SUPPRESSED("suppressed"),
    NOT_PUBLISHED("not-published"),
    SERIES_BREAK("series-break"),
    RESIDENCE_PRINCIPLE("residence-principle"),
    SCOPE_NOT_COVERED("scope-not-covered"),
    NOT_ADDITIVE("not-additive"),
    PRICE_LEVEL("price-level"),
    DEFINITION_DIFFERS("definition-differs"),
    PERIOD_KIND_DIFFERS("period-kind-differs"),
    TOO_FEW_POINTS("too-few-points"),
    TOO_FEW_AREAS("too-few-areas"),
    TOO_FEW_DONORS("too-few-donors"),
    TOO_FEW_PREPERIODS("too-few-preperiods"),
    NO_CLEAN_PREPERIOD("no-clean-preperiod"),
    NO_CLEAN_POSTPERIOD("no-clean-postperiod"),
    NO_CLOCK("no-clock"),
    MIXED_PERIOD("mixed-period"),
    DONORS_ALIKE("donors-alike");

    private final String code;

    RefusalCode(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }
}
