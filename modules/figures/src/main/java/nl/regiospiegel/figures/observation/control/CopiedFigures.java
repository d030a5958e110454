package nl.regiospiegel.figures.observation.control;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.function.Function;
import nl.regiospiegel.figures.observation.entity.ObservedFigure;

/**
 * Figures as {@code copy .. to stdout} writes them: cells between tabs, in the order of {@link ReadingStrand}. Neighbours have
 * most in common, so a cell that is the same as in the row before is not made again.
 */
final class CopiedFigures {

    private final String region;
    private final Cell<String> indicator = new Cell<>(Function.identity());
    private final Cell<String> area = new Cell<>(Function.identity());
    private final Cell<String> periodKind = new Cell<>(Function.identity());
    private final Cell<String> referrer = new Cell<>(Function.identity());
    private final Cell<String> careForm = new Cell<>(Function.identity());
    private final Cell<String> age = new Cell<>(Function.identity());
    private final Cell<String> endReason = new Cell<>(Function.identity());
    private final Cell<String> period = new Cell<>(Function.identity());
    private final Cell<LocalDate> vintageDate = new Cell<>(LocalDate::parse);
    private final Cell<String> vintage = new Cell<>(Function.identity());
    private final Cell<String> status = new Cell<>(Function.identity());
    private final Cell<String> obsStatus = new Cell<>(Function.identity());
    private final Cell<String> confStatus = new Cell<>(Function.identity());
    private final Cell<BigDecimal> numerator = new Cell<>(BigDecimal::new);
    private final Cell<BigDecimal> denominator = new Cell<>(BigDecimal::new);
    private final Cell<BigDecimal> value = new Cell<>(BigDecimal::new);
    private final Cell<BigDecimal> standardDeviation = new Cell<>(BigDecimal::new);
    private final Cell<String> dataSet = new Cell<>(Function.identity());
    private final Cell<Boolean> demonstration = new Cell<>("t"::equals);
    private final Cell<String> publication = new Cell<>(Function.identity());
    private final Cell<LocalDate> publishedOn = new Cell<>(LocalDate::parse);
    private final Cell<Boolean> derived = new Cell<>("t"::equals);

    private byte[] line = {};
    private int next;

    CopiedFigures(String region) {
        this.region = region;
    }

    /** The figure of one row; the row must not change afterwards. */
    ObservedFigure read(byte[] row) {
        line = row;
        next = 0;
        return new ObservedFigure(
                region,
                read(indicator),
                read(area),
                read(periodKind),
                read(referrer),
                read(careForm),
                read(age),
                read(endReason),
                read(period),
                read(vintageDate),
                read(vintage),
                read(status),
                read(obsStatus),
                read(confStatus),
                read(numerator),
                read(denominator),
                read(value),
                read(standardDeviation),
                read(dataSet),
                read(demonstration),
                read(publication),
                read(publishedOn),
                read(derived));
    }

    private <T> T read(Cell<T> cell) {
        int from = next;
        int to = from;
        while (line[to] != '\t' && line[to] != '\n') {
            to++;
        }
        next = to + 1;
        return cell.read(line, from, to);
    }

    /** One column, with what it last held. */
    private static final class Cell<T> {

        private static final byte[] UNLIKE_ANY = {'\n'};
        private static final String NOTHING = "\\N";

        private final Function<String, T> meaning;
        private byte[] line = UNLIKE_ANY;
        private int from;
        private int to = 1;
        private T value;

        Cell(Function<String, T> meaning) {
            this.meaning = meaning;
        }

        T read(byte[] row, int start, int end) {
            if (!Arrays.equals(row, start, end, line, from, to)) {
                line = row;
                from = start;
                to = end;
                var text = new String(row, start, end - start, UTF_8);
                value = text.equals(NOTHING) ? null : meaning.apply(plain(text));
            }
            return value;
        }

        /** As it was before it was written with backslashes. */
        private static String plain(String text) {
            if (text.indexOf('\\') < 0) {
                return text;
            }
            var plain = new StringBuilder();
            for (int i = 0; i < text.length(); i++) {
                var c = text.charAt(i);
                plain.append(c == '\\' ? escaped(text.charAt(++i)) : c);
            }
            return plain.toString();
        }

        private static char escaped(char c) {
            return switch (c) {
                case 'b' -> '\b';
                case 'f' -> '\f';
                case 'n' -> '\n';
                case 'r' -> '\r';
                case 't' -> '\t';
                case 'v' -> '\u000B';
                default -> c;
            };
        }
    }
}
