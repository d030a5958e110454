package nl.regiospiegel.figures.importing.job.entity;

/**
 * What there is to say about an import as a whole.
 *
 * @param code stable code, such as {@code interrupted}
 * @param text in plain Dutch
 */
public record ImportMessage(String code, String text) {}
