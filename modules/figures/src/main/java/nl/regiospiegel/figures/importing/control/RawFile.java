package nl.regiospiegel.figures.importing.control;

import java.util.List;
import nl.regiospiegel.figures.importing.entity.FileFormat;
import nl.regiospiegel.figures.importing.entity.RawRow;

/**
 * A file as rows and columns, before anybody knows what they mean.
 *
 * @param columns names of the columns, in order
 * @param rows its rows, in order
 */
record RawFile(List<String> columns, List<RawRow> rows) {

    static RawFile read(FileFormat format, byte[] content, FileFaults faults) {
        return format == FileFormat.STATLINE_CSV
                ? StatLineCsv.read(content, faults)
                : TypedDataSet.read(content, faults);
    }
}
