package nl.regiospiegel.figures.importing.job.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.regiospiegel.figures.importing.job.entity.ImportJob;
import nl.regiospiegel.figures.importing.table.control.Content;
import nl.regiospiegel.figures.importing.table.control.HeadingFinder;
import nl.regiospiegel.figures.importing.table.control.Limits;
import nl.regiospiegel.figures.importing.table.control.OpeningTables;
import nl.regiospiegel.figures.importing.table.control.RowTaker;
import nl.regiospiegel.figures.importing.table.control.UnreadableFile;

/** Rows of an uploaded file as it has them, as long as the file is kept. */
@ApplicationScoped
public class OriginalRows {

    /**
     * Rows of a file.
     *
     * @param heading names of its columns; empty when the file is gone or cannot be read
     * @param rows cells by number of the row
     */
    public record Found(List<String> heading, Map<Long, List<String>> rows) {}

    private static final OpeningTables TABLES = new OpeningTables(new HeadingFinder(name -> false), Limits.STANDARD);

    @Inject
    private Spool spool;

    /** Those of these rows that can be read; a file that breaks off halfway gives the rows before it. */
    public Found of(ImportJob job, Set<Long> wanted) {
        var taking = new Taking(wanted);
        if (spool.has(job.region(), job.id())) {
            try {
                TABLES.open(Content.of(spool.file(job.region(), job.id()))).read(taking);
            } catch (UnreadableFile broken) {
                return taking.found();
            }
        }
        return taking.found();
    }

    private static final class Taking implements RowTaker {

        private final Set<Long> wanted;
        private final Map<Long, List<String>> rows = new HashMap<>();
        private List<String> heading = List.of();

        private Taking(Set<Long> wanted) {
            this.wanted = wanted;
        }

        @Override
        public void heading(long row, List<String> columns) {
            heading = List.copyOf(columns);
        }

        @Override
        public boolean row(long row, String[] cells, int count) {
            if (wanted.contains(row)) {
                rows.put(row, new ArrayList<>(Arrays.asList(cells).subList(0, count)));
            }
            return rows.size() < wanted.size();
        }

        private Found found() {
            return new Found(heading, rows);
        }
    }
}
