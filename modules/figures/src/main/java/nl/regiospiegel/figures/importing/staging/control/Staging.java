package nl.regiospiegel.figures.importing.staging.control;

import java.sql.Connection;
import java.util.EnumMap;
import java.util.Map;
import nl.regiospiegel.figures.importing.control.ImportSink;
import nl.regiospiegel.figures.importing.entity.FoundFigure;
import nl.regiospiegel.figures.importing.entity.ImportRemark;
import nl.regiospiegel.figures.importing.staging.entity.ImportTarget;
import nl.regiospiegel.figures.importing.staging.entity.Outcome;
import nl.regiospiegel.figures.importing.staging.entity.StagedImport;
import nl.regiospiegel.figures.importing.staging.entity.StagingResult;
import nl.regiospiegel.regions.language.Coded;

/**
 * Takes what is found in a file straight into the database and, when all is there, compares it with what is stored. One
 * transaction from the first figure to the caller's commit: after a rollback, or when the connection breaks, nothing is left.
 * While figures come in, the connection is of no other use.
 */
public final class Staging implements ImportSink, AutoCloseable {

    private static final String LIMITS =
            "set local statement_timeout = '60min'; set local idle_in_transaction_session_timeout = '60min';"
                    + " set local work_mem = '64MB'";
    private static final String HEADER =
            """
            insert into figures.import_staging (region_id, job, national, found, added, changed, unchanged, rejected, errors,
              warnings, known_data_sets) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """;
    private static final String COUNTS =
            """
            insert into figures.import_count (region_id, job, indicator, period_kind, period, outcome, figures)
            select ?, ?, indicator, period_kind, period, outcome, count(*) from judged_figure
            group by indicator, period_kind, period, outcome
            """;
    private static final String OUTCOMES = "select outcome, count(*) from judged_figure group by outcome";

    /** Follows how far it is. */
    public interface Watching {

        /** Rows read so far, and the part of the file from 0 to 1. */
        void progress(long rows, double fraction);

        /** Whether somebody wants it to stop. */
        boolean cancelled();
    }

    private final Statements statements;
    private final StagedImport about;
    private final ImportTarget target;
    private final StagingRules rules;
    private final Watching watching;
    private final KeptRemarks remarks = new KeptRemarks();
    private final FigureStream stream;
    private long found;

    /**
     * Starts taking figures in.
     *
     * @param connection in a transaction in which the region speaks
     * @param about which import
     * @param target where its figures go
     * @param rules what the file is held to beyond its rows
     * @param watching who follows it
     */
    public Staging(
            Connection connection, StagedImport about, ImportTarget target, StagingRules rules, Watching watching) {
        this.statements = new Statements(connection);
        this.about = about;
        this.target = target;
        this.rules = rules;
        this.watching = watching;
        statements.run(LIMITS);
        statements.run(JudgingFigures.STAGED);
        this.stream = new FigureStream(connection, JudgingFigures.COPY);
    }

    @Override
    public void figure(FoundFigure figure) {
        if (++found > rules.most()) {
            throw new TooManyFigures(rules.most());
        }
        stream.send(figure);
    }

    @Override
    public void remark(ImportRemark remark) {
        remarks.add(remark);
    }

    @Override
    public void progress(long rows, double fraction) {
        watching.progress(rows, fraction);
    }

    @Override
    public boolean cancelled() {
        return watching.cancelled();
    }

    /**
     * All is there: compares it with what is stored and keeps what a confirmation would store, or, when anything is wrong,
     * only what that is.
     */
    public StagingResult finish() {
        stream.end();
        statements.run("analyze staged_figure");
        var known = new StoredDataSets(statements, target.national()).count();
        statements.run(JudgingFigures.judge(target));
        statements.run("drop table staged_figure");
        statements.run("analyze judged_figure");
        var rejected = new RejectingFigures(statements, target).reject(remarks);
        new Warnings(statements, target, rules).find(remarks);
        return keep(known, remarks.rejectedRows() + rejected);
    }

    private StagingResult keep(long known, long rejected) {
        var region = about.region().value();
        var counts = outcomes();
        var result = new StagingResult(
                found,
                counts.get(Outcome.NEW),
                counts.get(Outcome.CHANGED),
                counts.get(Outcome.UNCHANGED),
                rejected,
                remarks.errors(),
                remarks.warnings());
        statements.run(
                HEADER,
                region,
                about.job(),
                target.national(),
                result.found(),
                result.added(),
                result.changed(),
                result.unchanged(),
                result.rejected(),
                result.errors(),
                result.warnings(),
                known);
        statements.run(COUNTS, region, about.job());
        remarks.store(statements, about);
        if (!result.refused()) {
            statements.run(JudgingFigures.store(), region, about.job());
        }
        return result;
    }

    private Map<Outcome, Long> outcomes() {
        var counts = new EnumMap<Outcome, Long>(Outcome.class);
        for (var outcome : Outcome.values()) {
            counts.put(outcome, 0L);
        }
        statements.each(
                OUTCOMES,
                row -> counts.put(Coded.find(Outcome.class, row.getString(1)).orElseThrow(), row.getLong(2)));
        return counts;
    }

    /** Stops taking figures in; what was taken goes with the caller's rollback. */
    @Override
    public void close() {
        stream.close();
    }
}
