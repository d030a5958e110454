package nl.regiospiegel.figures.publishing.boundary;

/**
 * Own figures that can be published, as the page shows them.
 *
 * @param value indicator and period, as the form sends them
 * @param name name of the indicator
 * @param code its code
 * @param period the period in words
 * @param figures number of figures
 * @param changes how many of them others do not see like this
 * @param published whether an earlier set is published
 * @param submitted whether a set waits for a decision
 */
public record DraftLine(
        String value,
        String name,
        String code,
        String period,
        int figures,
        int changes,
        boolean published,
        boolean submitted) {}
