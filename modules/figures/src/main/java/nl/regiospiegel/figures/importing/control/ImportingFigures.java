package nl.regiospiegel.figures.importing.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import nl.regiospiegel.figures.area.control.ShippedAreas;
import nl.regiospiegel.figures.importing.entity.FileDescription;
import nl.regiospiegel.figures.importing.entity.ImportedFigure;
import nl.regiospiegel.figures.indicator.control.Indicators;

/** Reads a file of figures: everything in it, or every fault of it. */
@ApplicationScoped
public class ImportingFigures {

    private final Indicators indicators;
    private final ShippedAreas areas;
    private final CodeLists codes;

    @Inject
    public ImportingFigures(Indicators indicators, ShippedAreas areas, CodeLists codes) {
        this.indicators = indicators;
        this.areas = areas;
        this.codes = codes;
    }

    /** For the container only, which needs a constructor without arguments for its proxies. */
    protected ImportingFigures() {
        this(null, null, null);
    }

    /**
     * The figures in the file.
     *
     * @param content the file as it is
     * @param description what it does not hold itself
     * @throws FaultyFile with every fault in it
     */
    public List<ImportedFigure> read(byte[] content, FileDescription description) {
        var faults = new FileFaults(description.file());
        var file = RawFile.read(description.format(), content, faults);
        faults.stopIfAny();
        var measures = Measures.of(file, description, indicators.all(), faults);
        var rows = new UnderstandingRows(description, areas, codes, faults).understand(file.rows());
        var figures = new MakingFigures(rows, measures, faults).make(indicators.all());
        if (figures.isEmpty() && faults.isEmpty()) {
            faults.add(
                    1,
                    "no-figures",
                    "Geen kolom in dit bestand hoort bij een indicator van de tabel. Controleer de tabel.");
        }
        faults.stopIfAny();
        return figures;
    }
}
