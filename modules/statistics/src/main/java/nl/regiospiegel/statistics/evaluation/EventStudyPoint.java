package nl.regiospiegel.statistics.evaluation;

/**
 * The mean effect at so many periods since the start.
 *
 * @param eventTime k, negative before the start
 * @param effect mean over the cohorts that have it, weighted by their units
 * @param cohorts how many cohorts have it; where this changes from point to point, so does who is averaged
 * @param units how many units these have together
 */
public record EventStudyPoint(int eventTime, double effect, int cohorts, int units) {}
