package nl.regiospiegel.figures.importing.job.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.time.Instant;
import nl.regiospiegel.figures.importing.entity.GivenMetadata;
import nl.regiospiegel.figures.importing.job.entity.ImportCounts;
import nl.regiospiegel.figures.importing.job.entity.ImportJob;
import nl.regiospiegel.figures.importing.job.entity.ImportMessage;
import nl.regiospiegel.figures.importing.job.entity.ImportProgress;
import nl.regiospiegel.figures.importing.job.entity.ImportSettings;
import nl.regiospiegel.figures.importing.job.entity.ImportStage;
import nl.regiospiegel.figures.importing.job.entity.ImportState;
import nl.regiospiegel.figures.importing.job.entity.UploadedFile;
import nl.regiospiegel.regions.audit.Audited;
import nl.regiospiegel.regions.speaking.RegionId;
import nl.regiospiegel.regions.speaking.SpeakingRegion;

/** Imports whose file is fetched by the product itself: they exist, and can be followed and cancelled, before the file does. */
@ApplicationScoped
public class ReceivingFetches {

    private static final String TYPE = ".json";

    @PersistenceContext(unitName = "regiospiegel")
    private EntityManager entities;

    @Inject
    private ImportJobs jobs;

    @Inject
    private Spool spool;

    @Inject
    private ImportLimits limits;

    @Inject
    private ImportQueue queue;

    @Inject
    private SpeakingRegion speaking;

    /** An import that waits for its file. */
    public ImportJob expect(String table, boolean dryRun, String account) {
        var id = spool.newId();
        var settings = new ImportSettings(GivenMetadata.NOTHING, dryRun);
        jobs.add(expected(id, table, settings, account), null, new Audited("fetch-started", id, table));
        return jobs.find(id);
    }

    private ImportJob expected(String id, String table, ImportSettings settings, String account) {
        return new ImportJob(
                region(),
                id,
                1,
                ImportState.RECEIVED,
                new ImportProgress(ImportStage.RECEIVE, 0, 0, null),
                ImportCounts.NONE,
                new UploadedFile(table + TYPE, 0, ""),
                null,
                null,
                false,
                settings,
                null,
                null,
                spool.server(),
                Instant.now(),
                account,
                null,
                null);
    }

    /** Folder for what is fetched and not whole yet. */
    public Path unfinished() {
        return limits.uploads().resolveSibling("fetches").resolve(region().value());
    }

    /** Writes how far the fetching is; answers false when it is no longer wanted. */
    @Transactional(TxType.REQUIRES_NEW)
    public boolean progress(String id, long rows, int percentage) {
        return change(
                """
                update figures.import_job set row_count = ?, percentage = ?, progressed_at = current_timestamp
                where id = ? and state = 'received'
                """,
                rows,
                percentage,
                id);
    }

    /** The file is there. Nothing stays of it when it is no longer wanted; answers whether it is. */
    @Transactional(TxType.REQUIRES_NEW)
    public boolean arrived(String id, Path fetched, GivenMetadata given) {
        try (var content = Files.newInputStream(fetched)) {
            var wanted = keep(id, spool.write(region(), id, jobs.find(id).file().name(), content), given);
            if (!wanted) {
                spool.remove(region(), id);
            }
            return wanted;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** From now on it is an import like any other. */
    public void workOn(String id) {
        queue.offer(region(), id);
    }

    private boolean keep(String id, UploadedFile file, GivenMetadata given) {
        return change(
                """
                update figures.import_job set file_size = ?, content_hash = ?, given_table = ?, given_vintage_date = ?,
                  given_source = ?, percentage = 0, progressed_at = current_timestamp
                where id = ? and state = 'received'
                """,
                file.size(),
                file.hash(),
                given.table(),
                given.vintageDate().text(),
                given.source(),
                id);
    }

    /** The file will not come, for this reason. */
    public void failed(String id, String code, String text) {
        jobs.stop(id, ImportState.FAILED, new ImportMessage(code, text));
    }

    private boolean change(String sql, Object... values) {
        return new Sql(entities.unwrap(Connection.class)).change(sql, values) > 0;
    }

    private RegionId region() {
        return speaking.region().orElseThrow();
    }
}
