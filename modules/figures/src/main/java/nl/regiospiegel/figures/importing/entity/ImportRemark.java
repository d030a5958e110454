package nl.regiospiegel.figures.importing.entity;

/**
 * A fault, warning or piece of information about one place in an imported file, in plain Dutch.
 *
 * @param severity what it does to the import
 * @param row line or row in the file as its reader sees it (the heading is 1), 0 for the file as a whole
 * @param column name of the column, {@code null} when it is about the whole row
 * @param value what stands there, {@code null} when nothing or when it must not be repeated
 * @param rule stable code of the rule, such as {@code unknown-area}
 * @param detail what is wrong
 * @param remedy what to do about it
 */
public record ImportRemark(
        Severity severity, long row, String column, String value, String rule, String detail, String remedy) {}
