package nl.regiospiegel.figures.importing.job.control;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import nl.regiospiegel.figures.importing.entity.GivenMetadata;
import nl.regiospiegel.figures.importing.job.entity.ImportCounts;
import nl.regiospiegel.figures.importing.job.entity.ImportJob;
import nl.regiospiegel.figures.importing.job.entity.ImportMessage;
import nl.regiospiegel.figures.importing.job.entity.ImportProgress;
import nl.regiospiegel.figures.importing.job.entity.ImportSettings;
import nl.regiospiegel.figures.importing.job.entity.ImportStage;
import nl.regiospiegel.figures.importing.job.entity.ImportState;
import nl.regiospiegel.figures.importing.job.entity.UploadedFile;
import nl.regiospiegel.figures.publication.entity.PublicationStatus;
import nl.regiospiegel.regions.language.Coded;
import nl.regiospiegel.regions.speaking.RegionId;
import nl.regiospiegel.regions.timeline.entity.EdtfDate;

/** An import as a row of its table. */
final class ImportJobRow {

    private ImportJobRow() {}

    static ImportJob read(ResultSet row) throws SQLException {
        return new ImportJob(
                new RegionId(row.getString("region_id")),
                row.getString("id"),
                row.getInt("revision"),
                word(ImportState.class, row.getString("state")),
                progress(row),
                counts(row),
                new UploadedFile(row.getString("file_name"), row.getLong("file_size"), row.getString("content_hash")),
                row.getString("format"),
                row.getString("source_table"),
                row.getBoolean("national"),
                new ImportSettings(given(row), row.getBoolean("dry_run")),
                message(row),
                row.getString("data_set"),
                row.getString("server"),
                moment(row, "created_at"),
                row.getString("created_by"),
                moment(row, "finished_at"),
                row.getString("confirmed_by"));
    }

    private static ImportProgress progress(ResultSet row) throws SQLException {
        return new ImportProgress(
                word(ImportStage.class, row.getString("stage")),
                row.getLong("row_count"),
                row.getInt("percentage"),
                row.getObject("remaining_seconds", Long.class));
    }

    private static ImportCounts counts(ResultSet row) throws SQLException {
        return new ImportCounts(
                row.getLong("count_new"),
                row.getLong("count_changed"),
                row.getLong("count_unchanged"),
                row.getLong("count_rejected"),
                row.getLong("count_warnings"));
    }

    private static GivenMetadata given(ResultSet row) throws SQLException {
        var status = row.getString("given_status");
        var vintage = row.getString("given_vintage_date");
        return new GivenMetadata(
                row.getString("given_table"),
                row.getString("given_period"),
                status == null ? null : word(PublicationStatus.class, status),
                vintage == null ? null : new EdtfDate(vintage),
                row.getString("given_source"),
                row.getString("given_area"));
    }

    private static ImportMessage message(ResultSet row) throws SQLException {
        var code = row.getString("message_code");
        return code == null ? null : new ImportMessage(code, row.getString("message"));
    }

    private static Instant moment(ResultSet row, String column) throws SQLException {
        var moment = row.getObject(column, OffsetDateTime.class);
        return moment == null ? null : moment.toInstant();
    }

    private static <E extends Enum<E> & Coded> E word(Class<E> list, String code) {
        return Coded.find(list, code).orElseThrow();
    }
}
