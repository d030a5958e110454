package nl.regiospiegel.figures.importing.job.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.sql.Connection;
import nl.regiospiegel.figures.importing.job.entity.ImportJob;
import nl.regiospiegel.figures.importing.staging.control.ConfirmingFigures;
import nl.regiospiegel.figures.importing.staging.entity.StagedImport;
import nl.regiospiegel.figures.indicator.control.SourceTables;
import nl.regiospiegel.figures.publication.entity.DataSet;
import nl.regiospiegel.regions.answers.Today;
import nl.regiospiegel.regions.speaking.LoadedRegions;

/** The transaction in which figures are stored and their import is said to be confirmed: both or neither. */
@ApplicationScoped
public class StoreFigures {

    private static final String OPEN = "CC BY 4.0";

    @PersistenceContext(unitName = "regiospiegel")
    private EntityManager entities;

    @Inject
    private ImportJobs jobs;

    @Inject
    private LoadedRegions regions;

    @Inject
    private SourceTables tables;

    @Transactional(TxType.REQUIRES_NEW)
    public void store(ImportJob job, String account) {
        var about = new StagedImport(job.region(), job.id());
        var stored = new ConfirmingFigures(entities.unwrap(Connection.class), about).confirm(dataSet(job));
        jobs.confirmed(job.id(), stored.dataSet(), account);
    }

    private DataSet dataSet(ImportJob job) {
        var given = job.settings().given();
        var loaded = regions.find(job.region());
        return new DataSet(
                (job.national() ? "" : job.region() + ":") + "import-" + job.id(),
                job.file().hash(),
                job.table(),
                new TableTitles(tables).title(job, name(job)),
                job.national() ? TableTitles.STATISTICS_NETHERLANDS : publisher(job),
                job.national() && job.table() != null ? address(job.table()) : null,
                job.national() ? OPEN : null,
                given.vintageDate() == null ? null : given.vintageDate().text(),
                Today.day(),
                given.source(),
                loaded.map(LoadedRegions.LoadedRegion::demonstration).orElse(false));
    }

    private String publisher(ImportJob job) {
        var source = job.settings().given().source();
        return source != null ? source : name(job);
    }

    private String name(ImportJob job) {
        return regions.find(job.region())
                .map(region -> region.name().nl())
                .orElse(job.region().value());
    }

    private static String address(String table) {
        return "https://opendata.cbs.nl/statline/#/CBS/nl/dataset/" + table;
    }
}
