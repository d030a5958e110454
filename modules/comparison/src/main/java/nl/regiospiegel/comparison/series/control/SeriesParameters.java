package nl.regiospiegel.comparison.series.control;

/**
 * What was asked of one series, as text from outside; {@code null} or empty when not asked.
 *
 * @param region id of a region, or code of another area
 */
public record SeriesParameters(
        String indicator,
        String region,
        String from,
        String to,
        String periodKind,
        String axis,
        String event,
        String vintageAsOf) {}
