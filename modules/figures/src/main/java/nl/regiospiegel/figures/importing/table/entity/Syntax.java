package nl.regiospiegel.figures.importing.table.entity;

/** How a table is written down. */
public enum Syntax {
    CSV,
    XLSX,
    JSON
}
