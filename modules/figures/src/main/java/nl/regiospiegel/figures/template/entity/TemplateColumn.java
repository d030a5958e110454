package nl.regiospiegel.figures.template.entity;

/**
 * A column of the sheet with figures.
 *
 * @param key key of its texts
 * @param codes name of the sheet with the codes to choose from, {@code null} when there is none
 */
public record TemplateColumn(String key, String codes) {}
