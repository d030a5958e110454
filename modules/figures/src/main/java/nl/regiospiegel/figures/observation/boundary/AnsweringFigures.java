package nl.regiospiegel.figures.observation.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Optional;
import nl.regiospiegel.figures.export.control.Cells;
import nl.regiospiegel.figures.export.control.Column;
import nl.regiospiegel.figures.export.control.CsvCells;
import nl.regiospiegel.figures.export.control.CsvDialect;
import nl.regiospiegel.figures.export.control.JsonCells;
import nl.regiospiegel.figures.export.control.XlsxCells;
import nl.regiospiegel.figures.indicator.control.UsableIndicators;
import nl.regiospiegel.figures.observation.control.AreaNames;
import nl.regiospiegel.figures.observation.control.KnownSets;
import nl.regiospiegel.figures.observation.control.Observations;
import nl.regiospiegel.figures.observation.entity.ObservationQuestion;
import nl.regiospiegel.figures.publication.control.DataSets;
import nl.regiospiegel.regions.answers.Stamp;
import nl.regiospiegel.regions.language.Language;

/** Writes figures in a form, as they are read. */
@ApplicationScoped
public class AnsweringFigures {

    @Inject
    private Observations observations;

    @Inject
    private UsableIndicators indicators;

    @Inject
    private AreaNames areaNames;

    @Inject
    private DataSets dataSets;

    @Inject
    private Language language;

    @Inject
    private Stamp stamp;

    /** Puts figures in the shape of the API, for one answer. Needs a transaction. */
    Stating stating(boolean demonstration) {
        // all at once: while figures are copied out the connection answers nothing else
        var sources = dataSets.visible();
        return new Stating(
                indicators.known()::find, areaNames.all(demonstration), id -> Optional.ofNullable(sources.get(id)));
    }

    /** Writes all figures that were known; what breaks off is told by the form itself and by the exception. */
    @Transactional
    public void write(ObservationQuestion question, KnownSets known, ExportForm form, OutputStream out)
            throws IOException {
        var stating = stating(question.demonstration());
        var cells = open(question, form, stating, out);
        try {
            observations.each(question, known, figure -> Column.write(stating.state(figure), form.columns(), cells));
        } catch (UncheckedIOException nobodyListens) {
            throw nobodyListens.getCause();
        } catch (RuntimeException broken) {
            cells.breakOff();
            throw broken;
        }
        cells.close();
    }

    private Cells open(ObservationQuestion question, ExportForm form, Stating stating, OutputStream out)
            throws IOException {
        var names = Column.names(form.columns());
        return switch (form) {
            case JSON -> new JsonCells(out, names, stamp, stating::sources);
            case XLSX -> {
                var explaining = new ExplainingFigures(question, language, stamp);
                yield new XlsxCells(out, explaining.sheets(), names, () -> explaining.rows(stating.sources()));
            }
            case SPREADSHEET -> new CsvCells(out, CsvDialect.SPREADSHEET, names);
            default -> new CsvCells(out, CsvDialect.MACHINE, names);
        };
    }
}
