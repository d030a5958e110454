package nl.regiospiegel.comparison.evaluation.boundary;

/** One row of the table of an evaluation; what a row does not have is {@code null}. */
record EvaluationRow(
        String kind,
        String area,
        String name,
        String period,
        Integer eventTime,
        String phase,
        Double value,
        Double comparison,
        Double gap,
        Double weight,
        Double effect,
        Integer rank,
        Integer placebos,
        Double p,
        Double lower,
        Double upper,
        String code,
        String message) {

    static EvaluationRow refused(String kind, String area, String name, String code, String message) {
        return of(kind, area, name, null, null, code, message);
    }

    static EvaluationRow of(
            String kind, String area, String name, String period, Double effect, String code, String message) {
        return new EvaluationRow(
                kind, area, name, period, null, null, null, null, null, null, effect, null, null, null, null, null,
                code, message);
    }

    static EvaluationRow period(PanelPeriod period) {
        return new EvaluationRow(
                "period",
                null,
                null,
                period.period(),
                period.eventTime(),
                period.phase(),
                period.treated(),
                period.comparison(),
                period.gap(),
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null);
    }

    static EvaluationRow donor(DonorAnswer donor) {
        return new EvaluationRow(
                "donor",
                donor.area(),
                donor.name(),
                null,
                null,
                null,
                null,
                null,
                null,
                donor.weight(),
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null);
    }

    static EvaluationRow effect(EstimatedEffect effect) {
        return new EvaluationRow(
                "result",
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                effect.effect(),
                effect.rank(),
                effect.placebosCounted(),
                effect.p(),
                effect.placeboLower(),
                effect.placeboUpper(),
                effect.kind(),
                null);
    }

    static EvaluationRow overall(EstimatedGroups groups) {
        return new EvaluationRow(
                "result",
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                groups.overall(),
                null,
                null,
                groups.p(),
                null,
                null,
                groups.kind(),
                null);
    }
}
