package nl.regiospiegel.figures.importing.job.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.sql.Connection;
import java.util.stream.Collectors;
import nl.regiospiegel.figures.area.entity.AreaCode;
import nl.regiospiegel.figures.importing.control.CodeLists;
import nl.regiospiegel.figures.importing.control.ReadingFiles;
import nl.regiospiegel.figures.importing.entity.RecognisedFile;
import nl.regiospiegel.figures.importing.job.entity.ImportJob;
import nl.regiospiegel.figures.importing.staging.control.ConfirmingFigures;
import nl.regiospiegel.figures.importing.staging.control.Staging;
import nl.regiospiegel.figures.importing.staging.control.StagingRules;
import nl.regiospiegel.figures.importing.staging.entity.ImportTarget;
import nl.regiospiegel.figures.importing.staging.entity.StagedImport;
import nl.regiospiegel.figures.importing.staging.entity.StagingResult;
import nl.regiospiegel.regions.register.control.Configurations;
import nl.regiospiegel.regions.register.control.Regions;

/** Reads a whole file into the database, beside what is stored, in one long transaction: all of it or nothing. */
@ApplicationScoped
public class StageImport {

    @PersistenceContext(unitName = "regiospiegel")
    private EntityManager entities;

    @Inject
    private ReadingFiles reading;

    @Inject
    private CodeLists codeLists;

    @Inject
    private ImportLimits limits;

    @Inject
    private Regions regions;

    @Inject
    private Configurations configurations;

    /** What it came to, and whether the file was looked through to its end. */
    record Staged(StagingResult result, boolean mayBeKept) {}

    /** @throws ImportCancelled when it is no longer wanted */
    @Transactional(TxType.REQUIRES_NEW)
    Staged stage(ImportJob job, RecognisedFile file, WatchedProgress progress) {
        var about = new StagedImport(job.region(), job.id());
        var target = target(job, file);
        var rules = StagingRules.of(file.known().indicators().ofOwnFigures(), codeLists, limits.rows());
        try (var staging = new Staging(entities.unwrap(Connection.class), about, target, rules, progress)) {
            var read = reading.read(file, staging);
            progress.staging();
            progress.stopIfUnwanted();
            var result = staging.finish();
            progress.stopIfUnwanted();
            return new Staged(result, read.mayBeKept());
        }
    }

    private ImportTarget target(ImportJob job, RecognisedFile file) {
        var region = configurations.description(regions.find(job.region()));
        var municipalities = region.municipalities().stream()
                .map(municipality -> new AreaCode(municipality.code()))
                .collect(Collectors.toSet());
        return file.national()
                ? ImportTarget.nationalStatistics(region.demonstration())
                : ImportTarget.ownFigures(
                        region.demonstration(),
                        municipalities,
                        file.known().indicators().ownCodes());
    }

    /** Removes what was staged for it. */
    @Transactional(TxType.REQUIRES_NEW)
    void forget(ImportJob job) {
        new ConfirmingFigures(entities.unwrap(Connection.class), new StagedImport(job.region(), job.id())).forget();
    }
}
