package nl.regiospiegel.figures.importing.entity;

/**
 * A figure and the row of the file it came from.
 *
 * @param row line or row in the file; the row of the numerator when it was made from several
 * @param figure the figure
 */
public record FoundFigure(long row, ImportedFigure figure) {}
