package nl.regiospiegel.comparison.evaluation.keeping.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import nl.regiospiegel.comparison.evaluation.keeping.entity.EvaluationJob;
import nl.regiospiegel.comparison.evaluation.keeping.entity.EvaluationState;
import nl.regiospiegel.regions.speaking.RegionId;
import nl.regiospiegel.regions.speaking.SpeakingRegion;

/**
 * The evaluations of the speaking region that are not there yet. Every change is a short transaction of its own. A server that
 * works on one gives a sign of life four times a second; without one for a while, the work was interrupted and may begin again.
 */
@ApplicationScoped
public class EvaluationJobs {

    /** Longer than any pause of a server that lives. */
    static final int SECONDS_WITHOUT_LIFE = 20;

    private static final String SELECT = "select *, progressed_at < clock_timestamp() - interval '"
            + SECONDS_WITHOUT_LIFE + " seconds' as lifeless from comparison.evaluation_job ";
    private static final String BUSY = "state in ('waiting', 'running')";

    @PersistenceContext(unitName = "regiospiegel")
    private EntityManager entities;

    @Inject
    private SpeakingRegion speaking;

    @Inject
    private EvaluationLimits limits;

    @Transactional
    public List<EvaluationJob> all() {
        return read(SELECT + "where region_id = ? order by started_at desc, hash", region());
    }

    @Transactional
    public Optional<EvaluationJob> find(String hash) {
        return read(SELECT + "where region_id = ? and hash = ?", region(), hash).stream()
                .findFirst();
    }

    /** Begins an attempt, unless one is alive; answers whether it began. */
    @Transactional(TxType.REQUIRES_NEW)
    public boolean begin(String hash, String run, String specification) {
        var began = change(
                """
                insert into comparison.evaluation_job as job (region_id, hash, run, specification, state, started_at, progressed_at)
                values (?, ?, ?, ?, 'waiting', clock_timestamp(), clock_timestamp())
                on conflict (region_id, hash) do update set run = excluded.run, state = 'waiting', done = 0, total = 0,
                  message_code = null, incident = null, started_at = excluded.started_at,
                  progressed_at = excluded.progressed_at, finished_at = null
                where job.state not in ('waiting', 'running')
                  or job.progressed_at < clock_timestamp() - ? * interval '1 second'
                """,
                region(),
                hash,
                run,
                specification,
                SECONDS_WITHOUT_LIFE);
        forgetTheRest();
        return began;
    }

    /** Of attempts that came to nothing only the newest are told of. */
    private void forgetTheRest() {
        change(
                """
                delete from comparison.evaluation_job where region_id = ? and hash in (
                  select hash from comparison.evaluation_job where region_id = ? and finished_at is not null
                  order by finished_at desc, hash offset ?)
                """,
                region(),
                region(),
                limits.kept());
    }

    /** Takes its turn; false when it is no longer wanted. */
    @Transactional(TxType.REQUIRES_NEW)
    public boolean start(String hash, String run) {
        return change(
                "update comparison.evaluation_job set state = 'running', progressed_at = clock_timestamp()"
                        + " where region_id = ? and hash = ? and run = ? and state = 'waiting'",
                region(),
                hash,
                run);
    }

    /** Gives a sign of life; false when it is no longer wanted. */
    @Transactional(TxType.REQUIRES_NEW)
    public boolean progress(String hash, String run, int done, int total) {
        return change(
                "update comparison.evaluation_job set done = ?, total = ?, progressed_at = clock_timestamp()"
                        + " where region_id = ? and hash = ? and run = ? and " + BUSY,
                done,
                total,
                region(),
                hash,
                run);
    }

    /** Ends an attempt without an answer. */
    @Transactional(TxType.REQUIRES_NEW)
    public void fail(String hash, String run, String messageCode, String incident) {
        change(
                "update comparison.evaluation_job set state = 'failed', message_code = ?, incident = ?,"
                        + " finished_at = clock_timestamp() where region_id = ? and hash = ? and run = ? and " + BUSY,
                messageCode,
                incident,
                region(),
                hash,
                run);
    }

    /** Ends it on somebody's wish; answers which attempt that was, empty when none was busy. */
    @Transactional(TxType.REQUIRES_NEW)
    public Optional<String> cancel(String hash) {
        return new Sql(connection())
                        .list(
                                "update comparison.evaluation_job set state = 'cancelled', finished_at = clock_timestamp()"
                                        + " where region_id = ? and hash = ? and " + BUSY + " returning run",
                                row -> row.getString(1),
                                region(),
                                hash)
                        .stream()
                        .findFirst();
    }

    /** Its answer is about to be kept, in the same transaction; false when it is no longer wanted. */
    @Transactional(TxType.MANDATORY)
    public boolean settle(String hash, String run) {
        return change(
                "delete from comparison.evaluation_job where region_id = ? and hash = ? and run = ? and state = 'running'",
                region(),
                hash,
                run);
    }

    private List<EvaluationJob> read(String sql, Object... values) {
        return new Sql(connection()).list(sql, EvaluationJobs::read, values);
    }

    private boolean change(String sql, Object... values) {
        return new Sql(connection()).change(sql, values);
    }

    private static EvaluationJob read(ResultSet row) throws SQLException {
        return new EvaluationJob(
                new RegionId(row.getString("region_id")),
                row.getString("hash"),
                row.getString("run"),
                row.getString("specification"),
                state(row),
                row.getInt("done"),
                row.getInt("total"),
                row.getString("message_code"),
                row.getString("incident"),
                moment(row, "started_at"),
                moment(row, "finished_at"));
    }

    private static EvaluationState state(ResultSet row) throws SQLException {
        var said = EvaluationState.of(row.getString("state"));
        return said.isBusy() && row.getBoolean("lifeless") ? EvaluationState.INTERRUPTED : said;
    }

    private static Instant moment(ResultSet row, String column) throws SQLException {
        var moment = row.getObject(column, OffsetDateTime.class);
        return moment == null ? null : moment.toInstant();
    }

    private String region() {
        return speaking.region().orElseThrow().value();
    }

    private Connection connection() {
        return entities.unwrap(Connection.class);
    }
}
