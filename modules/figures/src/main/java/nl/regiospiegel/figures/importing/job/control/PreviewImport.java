package nl.regiospiegel.figures.importing.job.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.util.List;
import nl.regiospiegel.figures.importing.entity.MissingMetadata;
import nl.regiospiegel.figures.importing.job.entity.ImportJob;
import nl.regiospiegel.figures.importing.job.entity.ImportState;
import nl.regiospiegel.figures.importing.staging.control.Preview;
import nl.regiospiegel.figures.importing.staging.entity.NumberedRemark;
import nl.regiospiegel.figures.importing.staging.entity.StagedCount;
import nl.regiospiegel.figures.importing.staging.entity.StagedFigure;
import nl.regiospiegel.figures.importing.staging.entity.StagedImport;

/** What an import would do, what is wrong with it and what is still asked. */
@ApplicationScoped
public class PreviewImport {

    @PersistenceContext(unitName = "regiospiegel")
    private EntityManager entities;

    @Inject
    private ImportJobs jobs;

    @Inject
    private Spool spool;

    /**
     * What must be said before the work goes on, as it was found when the file was recognised; nothing when nothing is asked or
     * the file is gone.
     */
    public List<MissingMetadata> asked(ImportJob job) {
        return job.state() == ImportState.NEEDS_METADATA && spool.has(job.region(), job.id())
                ? jobs.asked(job.id())
                : List.of();
    }

    /** Faults, warnings and information, faults first. */
    @Transactional
    public List<NumberedRemark> remarks(ImportJob job, long after, int most) {
        return preview(job).remarks(after, most);
    }

    @Transactional
    public List<StagedFigure> differences(ImportJob job, long after, int most) {
        return preview(job).differences(after, most);
    }

    @Transactional
    public List<StagedCount> counts(ImportJob job) {
        return preview(job).counts();
    }

    private Preview preview(ImportJob job) {
        return new Preview(entities.unwrap(Connection.class), new StagedImport(job.region(), job.id()));
    }
}
