package nl.regiospiegel.figures.observation.boundary;

/** What was written in a question for figures, before it is checked; {@code null} or empty when not asked. */
record AskedFigures(
        String indicator, String area, String from, String to, String periodKind, Parts parts, Standing standing) {

    /** Which parts of the totals. */
    record Parts(String referrer, String careForm, String age, String endReason) {}

    /** Which vintages. */
    record Standing(String vintageAsOf, String changedSince, String allVintages) {}
}
