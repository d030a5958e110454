package nl.regiospiegel.figures.loading.control;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.regiospiegel.figures.importing.entity.ImportedFigure;
import nl.regiospiegel.figures.publication.control.FiguresUnreadable;
import nl.regiospiegel.figures.publication.entity.DataSet;
import org.postgresql.PGConnection;

/** Sends many national figures of a new data set, in the text form of COPY: none of them is stored yet. */
final class StreamingFigures {

    private static final String INTO = "copy figures.national_figure (" + StoringFigures.COLUMNS + ") from stdin";
    private static final String NOTHING = "\\N";

    private StreamingFigures() {}

    static void send(Connection connection, Stream<ImportedFigure> figures, DataSet set) {
        try {
            var copy = connection.unwrap(PGConnection.class).getCopyAPI().copyIn(INTO);
            try {
                for (var rows = figures.iterator(); rows.hasNext(); ) {
                    var row = line(rows.next(), set).getBytes(UTF_8);
                    copy.writeToCopy(row, 0, row.length);
                }
                copy.endCopy();
            } finally {
                if (copy.isActive()) {
                    copy.cancelCopy();
                }
            }
        } catch (SQLException broken) {
            throw new FiguresUnreadable(broken);
        }
    }

    /** Codes and numbers hold nothing that COPY reads otherwise. */
    private static String line(ImportedFigure figure, DataSet set) {
        return Arrays.stream(StoringFigures.values(figure, set))
                .map(value -> value == null ? NOTHING : value.toString())
                .collect(Collectors.joining("\t", "", "\n"));
    }
}
