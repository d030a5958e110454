package nl.regiospiegel.regions.audit;

/**
 * Something was done on behalf of the speaking region.
 *
 * @param action what, kebab-case and stable: {@code publication-submitted}
 * @param subject id of what it was done to, {@code null} when it is about the region as a whole
 * @param detail what else must be known, in Dutch, {@code null} when nothing; never a figure or a secret
 */
public record Audited(String action, String subject, String detail) {}
