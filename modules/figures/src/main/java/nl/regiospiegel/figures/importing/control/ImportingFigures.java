package nl.regiospiegel.figures.importing.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import nl.regiospiegel.figures.importing.entity.FileDescription;
import nl.regiospiegel.figures.importing.entity.ImportedFigure;

/** Reads a file of figures that the product ships with: everything in it, or every fault of it. */
@ApplicationScoped
public class ImportingFigures {

    private final ReadingFiles files;

    @Inject
    public ImportingFigures(ReadingFiles files) {
        this.files = files;
    }

    /** For the container only, which needs a constructor without arguments for its proxies. */
    protected ImportingFigures() {
        this(null);
    }

    /**
     * The figures in the file.
     *
     * @param content the file as it is
     * @param description what it does not hold itself
     * @throws FaultyFile with every fault and every warning in it: a shipped file has neither
     */
    public List<ImportedFigure> read(byte[] content, FileDescription description) {
        var gathered =
                new GatheredFile(description.file(), description.columns().unused());
        files.read(content, ShippedDescription.of(description), gathered);
        return gathered.figures();
    }
}
