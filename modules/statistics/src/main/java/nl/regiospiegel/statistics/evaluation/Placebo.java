package nl.regiospiegel.statistics.evaluation;

/**
 * A donor in the place of the treated unit.
 *
 * @param unit the donor
 * @param evaluation what the method finds for it
 * @param statistic what it is ranked by
 * @param counted whether it takes part in the rank; not when a chosen cut-off drops its fit
 */
public record Placebo(String unit, Evaluation evaluation, double statistic, boolean counted) {}
