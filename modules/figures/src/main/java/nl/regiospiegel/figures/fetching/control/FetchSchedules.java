package nl.regiospiegel.figures.fetching.control;

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
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import nl.regiospiegel.figures.fetching.entity.CodesAsText;
import nl.regiospiegel.figures.fetching.entity.FetchSchedule;
import nl.regiospiegel.figures.fetching.entity.OdataVersion;
import nl.regiospiegel.figures.fetching.entity.Rhythm;
import nl.regiospiegel.figures.fetching.entity.TableSelection;
import nl.regiospiegel.figures.importing.job.control.Sql;
import nl.regiospiegel.regions.language.Coded;
import nl.regiospiegel.regions.speaking.SpeakingRegion;

/** The schedules of the speaking region. */
@ApplicationScoped
public class FetchSchedules {

    private static final String SELECT = "select * from figures.fetch_schedule ";

    @PersistenceContext(unitName = "regiospiegel")
    private EntityManager entities;

    @Inject
    private SpeakingRegion speaking;

    FetchSchedules() {}

    FetchSchedules(EntityManager entities, SpeakingRegion speaking) {
        this.entities = entities;
        this.speaking = speaking;
    }

    /** The soonest first. */
    @Transactional
    public List<FetchSchedule> all() {
        return sql().list(SELECT + "order by next_run, id", FetchSchedules::read);
    }

    @Transactional(TxType.REQUIRES_NEW)
    public List<FetchSchedule> due(Instant moment) {
        return sql().list(SELECT + "where next_run <= ? order by next_run, id", FetchSchedules::read, utc(moment));
    }

    @Transactional
    public void add(FetchSchedule schedule) {
        var selection = schedule.selection();
        sql().change(
                        """
                        insert into figures.fetch_schedule (region_id, id, odata_version, source_table, periods, regions, measures,
                          filters, rhythm, rhythm_day, confirm, next_run, created_at, created_by)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                        """,
                        speaking.region().orElseThrow().value(),
                        schedule.id(),
                        selection.version().code(),
                        selection.table(),
                        CodesAsText.text(selection.periods()),
                        CodesAsText.text(selection.regions()),
                        CodesAsText.text(selection.measures()),
                        CodesAsText.text(selection.filters()),
                        schedule.rhythm().kind().code(),
                        schedule.rhythm().day(),
                        schedule.confirm(),
                        utc(schedule.nextRun()),
                        utc(schedule.createdAt()),
                        schedule.createdBy());
    }

    /** Answers whether there was such a schedule in this region. */
    @Transactional
    public boolean remove(String id) {
        return sql().change("delete from figures.fetch_schedule where id = ?", id) > 0;
    }

    /**
     * Takes a due schedule, so that no other server does: whoever moves its next run on has it. When nothing is heard of it,
     * it is due again at that moment.
     */
    @Transactional(TxType.REQUIRES_NEW)
    public boolean claim(FetchSchedule schedule, Instant moment, Instant again) {
        return sql().change(
                                """
                                update figures.fetch_schedule set next_run = ?, last_run = ?, attempts = attempts + 1
                                where id = ? and next_run = ?
                                """,
                                utc(again),
                                utc(moment),
                                schedule.id(),
                                utc(schedule.nextRun()))
                > 0;
    }

    @Transactional(TxType.REQUIRES_NEW)
    public void became(String id, String job) {
        sql().change("update figures.fetch_schedule set last_job = ? where id = ?", job, id);
    }

    @Transactional(TxType.REQUIRES_NEW)
    public Optional<FetchSchedule> find(String id) {
        return sql().list(SELECT + "where id = ?", FetchSchedules::read, id).stream()
                .findFirst();
    }

    /** When it is due next, and how often it failed by now. */
    @Transactional(TxType.REQUIRES_NEW)
    public void plan(String id, Instant next, int attempts) {
        sql().change(
                        "update figures.fetch_schedule set next_run = ?, attempts = ? where id = ?",
                        utc(next),
                        attempts,
                        id);
    }

    private static FetchSchedule read(ResultSet row) throws SQLException {
        return new FetchSchedule(
                row.getString("id"),
                new TableSelection(
                        Coded.find(OdataVersion.class, row.getString("odata_version"))
                                .orElseThrow(),
                        row.getString("source_table"),
                        CodesAsText.list(row.getString("periods")),
                        CodesAsText.list(row.getString("regions")),
                        CodesAsText.list(row.getString("measures")),
                        CodesAsText.filters(row.getString("filters"))),
                new Rhythm(
                        Coded.find(Rhythm.Kind.class, row.getString("rhythm")).orElseThrow(), row.getInt("rhythm_day")),
                row.getBoolean("confirm"),
                moment(row, "next_run"),
                row.getInt("attempts"),
                moment(row, "last_run"),
                row.getString("last_job"),
                moment(row, "created_at"),
                row.getString("created_by"));
    }

    private static Instant moment(ResultSet row, String column) throws SQLException {
        var moment = row.getObject(column, OffsetDateTime.class);
        return moment == null ? null : moment.toInstant();
    }

    private static OffsetDateTime utc(Instant moment) {
        return moment.atOffset(ZoneOffset.UTC);
    }

    private Sql sql() {
        return new Sql(entities.unwrap(Connection.class));
    }
}
