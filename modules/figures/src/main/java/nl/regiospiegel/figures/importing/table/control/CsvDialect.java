package nl.regiospiegel.figures.importing.table.control;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;

/**
 * How a text file writes a table.
 *
 * @param separator what stands between cells
 * @param charset how characters are written
 */
record CsvDialect(char separator, Charset charset) {

    static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
    private static final String SEPARATORS = ";,\t|";

    /** The dialect the beginning of a file is written in. */
    static CsvDialect of(byte[] beginning, boolean whole) {
        var charset = isUtf8(beginning, whole) ? UTF_8 : WINDOWS_1252;
        return new CsvDialect(separator(new String(beginning, charset)), charset);
    }

    CsvDialect inWindows1252() {
        return new CsvDialect(separator, WINDOWS_1252);
    }

    /** Valid so far; a character that is cut off at the end of a beginning is no fault. */
    private static boolean isUtf8(byte[] beginning, boolean whole) {
        var decoder = UTF_8.newDecoder();
        return !decoder.decode(ByteBuffer.wrap(beginning), CharBuffer.allocate(beginning.length + 1), whole)
                .isError();
    }

    private static char separator(String text) {
        char best = ';';
        int most = 0;
        for (char candidate : SEPARATORS.toCharArray()) {
            int count = inFirstLines(text, candidate);
            if (count > most) {
                most = count;
                best = candidate;
            }
        }
        return best;
    }

    /** The most that one of the first lines has; a title above the heading has none. */
    private static int inFirstLines(String text, char candidate) {
        return text.lines()
                .limit(20)
                .mapToInt(line -> outsideQuotes(line, candidate))
                .max()
                .orElse(0);
    }

    private static int outsideQuotes(String line, char candidate) {
        int count = 0;
        boolean quoted = false;
        for (int i = 0; i < line.length(); i++) {
            char each = line.charAt(i);
            quoted ^= each == '"';
            count += !quoted && each == candidate ? 1 : 0;
        }
        return count;
    }
}
