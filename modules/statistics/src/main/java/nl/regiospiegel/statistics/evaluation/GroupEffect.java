package nl.regiospiegel.statistics.evaluation;

import java.util.OptionalDouble;

/**
 * The effect on one cohort.
 *
 * @param start period of its start
 * @param units how many units it has
 * @param effect unweighted mean over its post-run; empty where a period of it had no unit to compare with
 * @param counted whether it takes part in the overall effect and in the event study
 */
public record GroupEffect(int start, int units, OptionalDouble effect, boolean counted) {}
