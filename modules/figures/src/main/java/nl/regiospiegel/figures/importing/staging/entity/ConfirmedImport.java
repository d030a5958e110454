package nl.regiospiegel.figures.importing.staging.entity;

/**
 * What a confirmation stored.
 *
 * @param dataSet id of the data set the figures were stored under, {@code null} when nothing was
 * @param stored how many figures
 */
public record ConfirmedImport(String dataSet, long stored) {}
