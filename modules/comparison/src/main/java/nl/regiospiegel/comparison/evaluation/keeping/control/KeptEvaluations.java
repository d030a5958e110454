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
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import nl.regiospiegel.comparison.evaluation.keeping.entity.KeptEvaluation;
import nl.regiospiegel.comparison.evaluation.keeping.entity.WrittenAnswer;
import nl.regiospiegel.regions.speaking.RegionId;
import nl.regiospiegel.regions.speaking.SpeakingRegion;

/** The evaluations that were computed: those of the speaking region, and of others those whose figures it may all read. */
@ApplicationScoped
public class KeptEvaluations {

    @PersistenceContext(unitName = "regiospiegel")
    private EntityManager entities;

    @Inject
    private SpeakingRegion speaking;

    @Inject
    private EvaluationJobs jobs;

    @Inject
    private EvaluationLimits limits;

    /** What the evaluations with this hash were asked with: the same for all of them; empty when there is none to be seen. */
    @Transactional
    public Optional<String> specification(String hash) {
        return sql()
                .list(
                        "select specification from comparison.evaluation where hash = ? limit 1",
                        row -> row.getString(1),
                        hash)
                .stream()
                .findFirst();
    }

    /** The evaluation of these figures, rather the region's own than another's. */
    @Transactional
    public Optional<KeptEvaluation> find(String hash, String figuresHash) {
        return sql()
                .list(
                        "select * from comparison.evaluation where hash = ? and figures_hash = ?"
                                + " order by (region_id = ?) desc, created_at, region_id limit 1",
                        KeptEvaluations::read,
                        hash,
                        figuresHash,
                        region())
                .stream()
                .findFirst();
    }

    @Transactional
    public Optional<KeptEvaluation> own(String hash, String figuresHash) {
        return find(hash, figuresHash).filter(each -> each.region().value().equals(region()));
    }

    /** Whether the region computed this specification, over whatever figures. */
    @Transactional
    public boolean hasOwn(String hash) {
        return !sql().list(
                        "select 1 from comparison.evaluation where region_id = ? and hash = ? limit 1",
                        row -> true,
                        region(),
                        hash)
                .isEmpty();
    }

    /** The newest of each specification of the region itself, the newest first. */
    @Transactional
    public List<KeptEvaluation> newest() {
        return sql().list(
                        """
                        select * from (
                          select distinct on (hash) region_id, hash, figures_hash, specification, kernel, readers, '' as json_nl,
                            '' as json_en, '' as csv_nl, '' as csv_en, demonstration, created_at
                          from comparison.evaluation where region_id = ? order by hash, created_at desc) each
                        order by created_at desc, hash
                        """,
                        KeptEvaluations::read,
                        region());
    }

    /** Keeps the answer in place of the work that made it; false when nobody wants it any more. */
    @Transactional(TxType.REQUIRES_NEW)
    public boolean keep(KeptEvaluation evaluation, String run) {
        if (!jobs.settle(evaluation.hash(), run)) {
            return false;
        }
        var answer = evaluation.answer();
        sql().change(
                        """
                        insert into comparison.evaluation (region_id, hash, figures_hash, specification, kernel, readers, json_nl, json_en,
                          csv_nl, csv_en, demonstration, created_at, asked_at)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, clock_timestamp(), clock_timestamp())
                        on conflict (region_id, hash, figures_hash) do update set asked_at = excluded.asked_at
                        """,
                        region(),
                        evaluation.hash(),
                        evaluation.figuresHash(),
                        evaluation.specification(),
                        evaluation.kernel(),
                        evaluation.readers(),
                        answer.jsonDutch(),
                        answer.jsonEnglish(),
                        answer.csvDutch(),
                        answer.csvEnglish(),
                        evaluation.demonstration());
        forgetTheRest();
        return true;
    }

    /** What the region has not asked for longest goes, when it keeps more than it may. */
    private void forgetTheRest() {
        sql().change(
                        """
                        delete from comparison.evaluation where region_id = ? and (hash, figures_hash) in (
                          select hash, figures_hash from comparison.evaluation where region_id = ?
                          order by asked_at desc, hash, figures_hash offset ?)
                        """,
                        region(),
                        region(),
                        limits.kept());
    }

    /** Notes that the region asked for it again, so that it stays; once a minute is enough. */
    @Transactional
    public void asked(KeptEvaluation evaluation) {
        sql().change(
                        "update comparison.evaluation set asked_at = clock_timestamp() where region_id = ? and hash = ?"
                                + " and figures_hash = ? and asked_at < clock_timestamp() - interval '1 minute'",
                        region(),
                        evaluation.hash(),
                        evaluation.figuresHash());
    }

    private static KeptEvaluation read(ResultSet row) throws SQLException {
        return new KeptEvaluation(
                new RegionId(row.getString("region_id")),
                row.getString("hash"),
                row.getString("figures_hash"),
                row.getString("specification"),
                row.getString("kernel"),
                List.of((String[]) row.getArray("readers").getArray()),
                new WrittenAnswer(
                        row.getString("json_nl"),
                        row.getString("json_en"),
                        row.getString("csv_nl"),
                        row.getString("csv_en")),
                row.getBoolean("demonstration"),
                row.getObject("created_at", OffsetDateTime.class).toInstant());
    }

    private Sql sql() {
        return new Sql(entities.unwrap(Connection.class));
    }

    private String region() {
        return speaking.region().orElseThrow().value();
    }
}
