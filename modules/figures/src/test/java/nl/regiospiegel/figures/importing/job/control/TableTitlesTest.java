package nl.regiospiegel.figures.importing.job.control;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import nl.regiospiegel.figures.importing.entity.GivenMetadata;
import nl.regiospiegel.figures.importing.job.entity.ImportCounts;
import nl.regiospiegel.figures.importing.job.entity.ImportJob;
import nl.regiospiegel.figures.importing.job.entity.ImportProgress;
import nl.regiospiegel.figures.importing.job.entity.ImportSettings;
import nl.regiospiegel.figures.importing.job.entity.ImportStage;
import nl.regiospiegel.figures.importing.job.entity.ImportState;
import nl.regiospiegel.figures.importing.job.entity.UploadedFile;
import nl.regiospiegel.figures.indicator.control.SourceTables;
import nl.regiospiegel.regions.speaking.RegionId;
import nl.regiospiegel.regions.timeline.entity.EdtfDate;
import org.junit.jupiter.api.Test;

/** The name of an uploaded file is seen by the sender's region only. */
class TableTitlesTest {

    private static final TableTitles TITLES = new TableTitles(new SourceTables());

    private static ImportJob job(String table, boolean national, String vintage) {
        var date = vintage == null ? null : new EdtfDate(vintage);
        return new ImportJob(
                new RegionId("mvs"),
                "0a",
                1,
                ImportState.CONFIRMING,
                new ImportProgress(ImportStage.STORE, 0, 0, null),
                ImportCounts.NONE,
                new UploadedFile("lijst van Jansen.csv", 1, "hash"),
                "long-csv",
                table,
                national,
                new ImportSettings(new GivenMetadata(table, null, null, date, null, null), false),
                null,
                null,
                "server",
                Instant.EPOCH,
                "mvs-editor",
                null,
                null);
    }

    @Test
    void a_table_of_the_catalogue_has_its_own_title() {
        assertEquals(
                "Jeugdhulptrajecten in natura; verwijzer, regio (gemeente)",
                TITLES.title(job("85097NED", true, null), "MVS"));
        assertEquals("Tabel 12345NED", TITLES.title(job("12345NED", true, null), "MVS"));
    }

    @Test
    void figures_without_a_table_are_called_after_who_has_them_and_their_date() {
        assertEquals("Eigen cijfers MVS, 2024-10", TITLES.title(job(null, false, "2024-10"), "MVS"));
        assertEquals("Eigen cijfers MVS", TITLES.title(job(null, false, null), "MVS"));
        assertEquals("Cijfers van het CBS, 2024-10", TITLES.title(job(null, true, "2024-10"), "MVS"));
    }
}
