package nl.regiospiegel.figures.importing.job.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.sql.Connection;
import java.util.List;
import java.util.Optional;
import nl.regiospiegel.figures.importing.entity.MissingMetadata;
import nl.regiospiegel.figures.importing.entity.RecognisedFile;
import nl.regiospiegel.figures.importing.job.entity.ImportCounts;
import nl.regiospiegel.figures.importing.job.entity.ImportJob;
import nl.regiospiegel.figures.importing.job.entity.ImportMessage;
import nl.regiospiegel.figures.importing.job.entity.ImportProgress;
import nl.regiospiegel.figures.importing.job.entity.ImportSettings;
import nl.regiospiegel.figures.importing.job.entity.ImportState;
import nl.regiospiegel.regions.audit.Audited;
import nl.regiospiegel.regions.language.Language;

/**
 * The imports of the speaking region. Every change is a short transaction of its own, so that others see it while the work
 * itself goes on in a long one.
 */
@ApplicationScoped
public class ImportJobs {

    private static final String SELECT = "select * from figures.import_job ";

    @PersistenceContext(unitName = "regiospiegel")
    private EntityManager entities;

    @Inject
    private Language language;

    @Inject
    private Event<Audited> audited;

    /** The newest first. */
    @Transactional
    public List<ImportJob> all() {
        return read(SELECT + "order by created_at desc, id");
    }

    /** @throws UnknownImport when the region has no such import, whoever else has */
    @Transactional
    public ImportJob find(String id) {
        return read(SELECT + "where id = ?", id).stream()
                .findFirst()
                .orElseThrow(() -> new UnknownImport(id, language));
    }

    @Transactional
    public boolean has(String id) {
        return !read(SELECT + "where id = ?", id).isEmpty();
    }

    @Transactional(TxType.REQUIRES_NEW)
    public Optional<ImportJob> withKey(String idempotencyKey) {
        return idempotencyKey == null
                ? Optional.empty()
                : read(SELECT + "where idempotency_key = ?", idempotencyKey).stream()
                        .findFirst();
    }

    /** Those that a stopped server left busy: its own, and those nobody has worked on for an hour. */
    @Transactional(TxType.REQUIRES_NEW)
    public List<ImportJob> abandoned(String server) {
        return read(
                SELECT + "where state in ('received', 'checking', 'confirming')"
                        + " and (server = ? or progressed_at < current_timestamp - interval '1 hour')",
                server);
    }

    /** Those that ended, or were left waiting, more than so many days ago and still have something to clear away. */
    @Transactional(TxType.REQUIRES_NEW)
    public List<ImportJob> olderThan(int days) {
        return read(SELECT + "where progressed_at < current_timestamp - ? * interval '1 day'", days);
    }

    /** Adds it with the line of who did so, unless another has the same key; answers whether it was added. */
    @Transactional(TxType.REQUIRES_NEW)
    public boolean add(ImportJob job, String idempotencyKey, Audited deed) {
        return told(insert(job, idempotencyKey), deed);
    }

    /** What was done and who did it are kept together, or neither is. */
    private boolean told(boolean done, Audited deed) {
        if (done) {
            audited.fire(deed);
        }
        return done;
    }

    private boolean insert(ImportJob job, String idempotencyKey) {
        var given = job.settings().given();
        return change(
                """
                insert into figures.import_job (region_id, id, revision, state, stage, file_name, file_size, content_hash, dry_run,
                  given_table, given_period, given_status, given_vintage_date, given_source, given_area, idempotency_key,
                  server, created_at, created_by, progressed_at)
                values (?, ?, 1, 'received', 'receive', ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, current_timestamp, ?, current_timestamp)
                on conflict (region_id, idempotency_key) do nothing
                """,
                job.region().value(),
                job.id(),
                job.file().name(),
                job.file().size(),
                job.file().hash(),
                job.settings().dryRun(),
                given.table(),
                given.period(),
                given.status() == null ? null : given.status().code(),
                given.vintageDate() == null ? null : given.vintageDate().text(),
                given.source(),
                given.area(),
                idempotencyKey,
                job.server(),
                job.createdBy());
    }

    /** Keeps what was answered to the questions about a file; the work can begin again. */
    @Transactional(TxType.REQUIRES_NEW)
    public boolean answer(String id, ImportSettings settings) {
        var given = settings.given();
        return change(
                """
                update figures.import_job set given_table = ?, given_period = ?, given_status = ?, given_vintage_date = ?,
                  given_source = ?, given_area = ?, state = 'received', revision = revision + 1, progressed_at = current_timestamp
                where id = ? and state = 'needs-metadata'
                """,
                given.table(),
                given.period(),
                given.status() == null ? null : given.status().code(),
                given.vintageDate() == null ? null : given.vintageDate().text(),
                given.source(),
                given.area(),
                id);
    }

    /**
     * Takes a step, unless somebody was before; answers whether it was taken. That the work begins is no news to somebody who
     * decides.
     */
    @Transactional(TxType.REQUIRES_NEW)
    public boolean move(String id, ImportState from, ImportState to) {
        return change(
                """
                update figures.import_job set state = ?, revision = revision + ?, progressed_at = current_timestamp,
                  finished_at = case when ? then current_timestamp end where id = ? and state = ?
                """,
                to.code(),
                to == ImportState.CHECKING ? 0 : 1,
                to.isOver(),
                id,
                from.code());
    }

    /** Begins the storing of what was previewed, with the line of who decided so. */
    @Transactional(TxType.REQUIRES_NEW)
    public boolean confirm(String id) {
        var deed = new Audited("import-confirmed", id, null);
        return told(move(id, ImportState.PREVIEWED, ImportState.CONFIRMING), deed);
    }

    /** What kind of file it turned out to be. */
    @Transactional(TxType.REQUIRES_NEW)
    public void recognised(String id, RecognisedFile file) {
        change(
                "update figures.import_job set format = ?, source_table = ?, national = ?, asked = ? where id = ?",
                file.format().code(),
                file.table(),
                file.national(),
                KeptQuestions.write(file.asked()),
                id);
    }

    /** What was asked when its file was recognised. */
    @Transactional
    public List<MissingMetadata> asked(String id) {
        return new Sql(connection())
                .list("select asked from figures.import_job where id = ?", row -> row.getString(1), id).stream()
                        .findFirst()
                        .map(KeptQuestions::read)
                        .orElse(List.of());
    }

    /** Writes how far it is; answers false when it is no longer wanted. */
    @Transactional(TxType.REQUIRES_NEW)
    public boolean progress(String id, ImportProgress progress) {
        return change(
                """
                update figures.import_job set stage = ?, row_count = ?, percentage = ?, remaining_seconds = ?,
                  progressed_at = current_timestamp where id = ? and state = 'checking'
                """,
                progress.stage().code(),
                progress.rows(),
                progress.percentage(),
                progress.remainingSeconds(),
                id);
    }

    /** Ends the work up to the preview, unless it was cancelled meanwhile; answers whether it was so ended. */
    @Transactional(TxType.REQUIRES_NEW)
    public boolean checked(String id, ImportState state, ImportCounts counts, ImportMessage message) {
        return change(
                """
                update figures.import_job set state = ?, stage = 'preview', percentage = 100, remaining_seconds = null,
                  count_new = ?, count_changed = ?, count_unchanged = ?, count_rejected = ?, count_warnings = ?,
                  message_code = ?, message = ?, revision = revision + 1, progressed_at = current_timestamp,
                  finished_at = case when ? then current_timestamp end
                where id = ? and state = 'checking'
                """,
                state.code(),
                counts.fresh(),
                counts.changed(),
                counts.unchanged(),
                counts.rejected(),
                counts.warnings(),
                message == null ? null : message.code(),
                message == null ? null : message.text(),
                state.isOver(),
                id);
    }

    /** Ends or stops it for a reason, whatever it was doing, unless it is over. */
    @Transactional(TxType.REQUIRES_NEW)
    public boolean stop(String id, ImportState state, ImportMessage message) {
        return change(
                """
                update figures.import_job set state = ?, message_code = ?, message = ?, remaining_seconds = null,
                  revision = revision + 1, progressed_at = current_timestamp,
                  finished_at = case when ? then current_timestamp end
                where id = ? and state not in ('confirmed', 'unchanged', 'cancelled', 'refused', 'failed', 'interrupted')
                """,
                state.code(),
                message.code(),
                message.text(),
                state.isOver(),
                id);
    }

    /** Ends it on somebody's wish, unless it is over or being stored. */
    @Transactional(TxType.REQUIRES_NEW)
    public boolean cancel(String id) {
        boolean cancelled = change(
                """
                update figures.import_job set state = 'cancelled', remaining_seconds = null, revision = revision + 1,
                  message_code = null, message = null, progressed_at = current_timestamp, finished_at = current_timestamp
                where id = ? and state in ('received', 'needs-metadata', 'checking', 'previewed')
                """,
                id);
        return told(cancelled, new Audited("import-cancelled", id, null));
    }

    /** Stored; in the transaction that stores, so that it is never said too early or forgotten. */
    @Transactional(TxType.MANDATORY)
    public void confirmed(String id, String dataSet, String account) {
        boolean said = change(
                """
                update figures.import_job set state = 'confirmed', stage = 'store', data_set = ?, confirmed_by = ?,
                  message_code = null, message = null, revision = revision + 1, progressed_at = current_timestamp,
                  finished_at = current_timestamp where id = ? and state = 'confirming'
                """,
                dataSet,
                account,
                id);
        if (!said) {
            throw new IllegalStateException("import " + id + " was no longer being confirmed");
        }
    }

    /** Nothing may be kept that the file said. */
    @Transactional(TxType.REQUIRES_NEW)
    public void forget(String id) {
        change("update figures.import_job set file_name = '', given_source = null where id = ?", id);
    }

    @Transactional(TxType.REQUIRES_NEW)
    public void remove(String id) {
        change("delete from figures.import_job where id = ?", id);
    }

    private List<ImportJob> read(String sql, Object... values) {
        return new Sql(connection()).list(sql, ImportJobRow::read, values);
    }

    private boolean change(String sql, Object... values) {
        return new Sql(connection()).change(sql, values) > 0;
    }

    private Connection connection() {
        return entities.unwrap(Connection.class);
    }
}
