package nl.regiospiegel.figures.importing.staging.control;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import nl.regiospiegel.figures.importing.entity.FoundFigure;
import nl.regiospiegel.figures.period.entity.Period;
import nl.regiospiegel.figures.publication.control.FiguresUnreadable;
import nl.regiospiegel.figures.publication.entity.Vintage;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyIn;

/** Sends figures to the database while the file is still being read, in the text form of COPY. */
final class FigureStream implements AutoCloseable {

    private static final int BUFFER = 1 << 16;
    private static final byte[] NOTHING = {'\\', 'N'};

    private final CopyIn copy;
    private final byte[] buffer = new byte[BUFFER];
    private final Map<Period, byte[]> periods = new HashMap<>();
    private int length;
    private Vintage lastVintage;
    private byte[] lastVintageText;

    FigureStream(Connection connection, String statement) {
        try {
            copy = connection.unwrap(PGConnection.class).getCopyAPI().copyIn(statement);
        } catch (SQLException broken) {
            throw new FiguresUnreadable(broken);
        }
    }

    void send(FoundFigure found) {
        var figure = found.figure();
        var key = figure.key();
        var part = key.breakdown();
        var free = figure.confidentiality();
        put(Long.toString(found.row()));
        next(key.indicator().value());
        next(key.area().value());
        next(periods.computeIfAbsent(key.period(), FigureStream::text));
        next(part.referrer());
        next(part.careForm());
        next(part.age());
        next(part.endReason());
        next(text(figure.vintage()));
        next(figure.observationStatus().code());
        next(free == null ? null : free.code());
        next(figure.numerator());
        next(figure.denominator());
        next(figure.value());
        next(figure.standardDeviation());
        put((byte) '\n');
    }

    private static byte[] text(Period period) {
        return (period.kind().code() + '\t' + period.code()).getBytes(US_ASCII);
    }

    /** The same one mostly comes many times in a row. */
    private byte[] text(Vintage vintage) {
        if (!vintage.equals(lastVintage)) {
            lastVintage = vintage;
            lastVintageText = (vintage.date().toString()
                            + '\t'
                            + vintage.edtf()
                            + '\t'
                            + vintage.status().code())
                    .getBytes(US_ASCII);
        }
        return lastVintageText;
    }

    private void next(BigDecimal number) {
        // not the plain form: 1E+100000 would take 100,000 digits
        next(number == null ? null : number.toString());
    }

    private void next(String text) {
        if (text == null) {
            next(NOTHING);
        } else {
            put((byte) '\t');
            put(text);
        }
    }

    private void next(byte[] text) {
        put((byte) '\t');
        put(text);
    }

    private void put(String text) {
        for (int i = 0; i < text.length(); i++) {
            var letter = text.charAt(i);
            if (letter >= ' ' && letter < 0x7f && letter != '\\') {
                put((byte) letter);
            } else {
                put(escaped(text.substring(i)));
                return;
            }
        }
    }

    private static byte[] escaped(String text) {
        return text.replace("\\", "\\\\")
                .replace("\t", "\\t")
                .replace("\n", "\\n")
                .replace("\r", "\\r")
                .getBytes(UTF_8);
    }

    private void put(byte[] text) {
        for (var each : text) {
            put(each);
        }
    }

    private void put(byte letter) {
        if (length == BUFFER) {
            flush();
        }
        buffer[length++] = letter;
    }

    private void flush() {
        try {
            copy.writeToCopy(buffer, 0, length);
            length = 0;
        } catch (SQLException broken) {
            throw new FiguresUnreadable(broken);
        }
    }

    /** Everything was sent. */
    void end() {
        flush();
        try {
            copy.endCopy();
        } catch (SQLException broken) {
            throw new FiguresUnreadable(broken);
        }
    }

    /** Leaves the connection usable for the caller's rollback, also in the middle. */
    @Override
    public void close() {
        try {
            if (copy.isActive()) {
                copy.cancelCopy();
            }
        } catch (SQLException broken) {
            throw new FiguresUnreadable(broken);
        }
    }
}
