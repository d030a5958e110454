package nl.regiospiegel.figures.importing.job.entity;

/**
 * How far an import is.
 *
 * @param rows rows read
 * @param percentage of the whole way to the preview, 0 to 100
 * @param remainingSeconds estimate, {@code null} while there is none
 */
public record ImportProgress(ImportStage stage, long rows, int percentage, Long remainingSeconds) {}
