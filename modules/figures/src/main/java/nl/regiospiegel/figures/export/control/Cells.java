package nl.regiospiegel.figures.export.control;

import java.io.Closeable;
import java.io.IOException;
import java.math.BigDecimal;

/**
 * Where the cells of a table go, one after the other, in the order of its columns. Nothing is kept. Closing ends the table
 * whole; what was not closed is not whole.
 */
public interface Cells extends Closeable {

    /** A text, {@code null} when there is none. */
    void text(String value) throws IOException;

    /** A number, written out in full; {@code null} when there is none. */
    void number(BigDecimal value) throws IOException;

    void flag(boolean value) throws IOException;

    void endRow() throws IOException;

    /** Ends the table so that no reader takes it for a whole one. */
    void breakOff() throws IOException;
}
