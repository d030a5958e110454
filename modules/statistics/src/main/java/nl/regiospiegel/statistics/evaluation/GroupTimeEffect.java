package nl.regiospiegel.statistics.evaluation;

/**
 * ATT(g, t), the effect on one cohort in one period.
 *
 * @param start period of the start of the cohort, g
 * @param period t
 * @param effect in the unit of the values; 0 in the last period of the pre-run by definition
 * @param comparisonUnits with how many units the cohort was compared
 */
public record GroupTimeEffect(int start, int period, double effect, int comparisonUnits) {

    /** k, the periods since the start; negative before it. */
    public int eventTime() {
        return period - start;
    }
}
