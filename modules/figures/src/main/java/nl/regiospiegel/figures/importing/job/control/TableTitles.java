package nl.regiospiegel.figures.importing.job.control;

import java.util.List;
import nl.regiospiegel.figures.importing.job.entity.ImportJob;
import nl.regiospiegel.figures.indicator.control.SourceTables;

/**
 * What the figures of an import are called for everybody who sees them. Never after the uploaded file: its name is the
 * sender's own and may say what others should not know.
 */
public record TableTitles(SourceTables tables) {

    /** The publisher of national statistics. */
    public static final String STATISTICS_NETHERLANDS = "CBS";

    /** @param region name of the region, for figures of its own */
    String title(ImportJob job, String region) {
        return job.table() == null ? withoutTable(job, region) : ofTable(job.table());
    }

    private String ofTable(String table) {
        return tables.find(List.of(table)).stream()
                .findFirst()
                .map(found -> found.title())
                .orElse("Tabel " + table);
    }

    private static String withoutTable(ImportJob job, String region) {
        var vintage = job.settings().given().vintageDate();
        var whose = job.national() ? "Cijfers van het " + STATISTICS_NETHERLANDS : "Eigen cijfers " + region;
        return vintage == null ? whose : whose + ", " + vintage.text();
    }
}
