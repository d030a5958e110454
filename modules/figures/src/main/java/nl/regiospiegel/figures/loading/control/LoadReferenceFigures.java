package nl.regiospiegel.figures.loading.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import nl.regiospiegel.figures.area.control.ShippedAreas;
import nl.regiospiegel.figures.importing.control.ImportingFigures;
import nl.regiospiegel.figures.importing.entity.FileDescription;
import nl.regiospiegel.figures.indicator.control.Indicators;
import nl.regiospiegel.figures.indicator.control.ShippedYaml;
import nl.regiospiegel.figures.publication.entity.DataSet;
import nl.regiospiegel.figures.seriesbreak.control.SeriesBreaks;

/** Loads the catalogue, the areas and the national statistics the product ships with. Twice is the same as once. */
@ApplicationScoped
public class LoadReferenceFigures {

    private static final String FOLDER = "/reference/";

    @PersistenceContext(unitName = "regiospiegel")
    private EntityManager entities;

    @Inject
    private Indicators indicators;

    @Inject
    private SeriesBreaks breaks;

    @Inject
    private ShippedAreas areas;

    @Inject
    private ImportingFigures importing;

    /** All of it or nothing; faults in a file are told with file and line. */
    @ActivateRequestContext
    @Transactional
    public void load() {
        var connection = entities.unwrap(Connection.class);
        var definitions = new StoringDefinitions(connection);
        definitions.indicators(indicators.all());
        definitions.seriesBreaks(breaks.all());
        definitions.areas(areas);
        var store = new StoringFigures(connection);
        ShippedYaml.list("manifest.yaml", FileDescription.class).forEach(file -> load(file, store));
    }

    private void load(FileDescription description, StoringFigures store) {
        var file = ShippedFile.of(FOLDER + description.file());
        var set = dataSet(description, file.hash(description));
        if (store.isNew(set)) {
            store.national(importing.read(file.content(), description), set);
        }
    }

    private static DataSet dataSet(FileDescription description, String hash) {
        var vintages = description.vintages();
        return new DataSet(
                description.id(),
                hash,
                description.given().table(),
                description.title(),
                description.publisher(),
                description.url(),
                description.licence(),
                vintages.size() == 1 ? vintages.get(0).published() : null,
                description.retrieved(),
                description.note(),
                false);
    }
}
