package nl.regiospiegel.figures.publishing.entity;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.math.BigDecimal;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.HexFormat;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.regiospiegel.figures.publication.entity.ConfidentialityStatus;

/**
 * SHA-256 over a set of figures in canonical form, in hexadecimal, so that anybody can check that a set is what it was. The
 * form, in UTF-8: one line with indicator and period, then one line per figure in order of text, each ended by a line feed. A
 * line has, joined by semicolons: area, referrer, form of care, age, end reason, vintage, status, observation status,
 * confidentiality, numerator, denominator, value, {@code total} for a stored total, and, for a mean that
 * has one only, the standard deviation. What is absent is empty; a number has no
 * exponent and no needless zeros.
 */
public final class ContentHash {

    private ContentHash() {}

    public static String of(PublicationSubject subject, Collection<SetFigure> figures) {
        var lines = figures.stream().map(ContentHash::line).sorted();
        var text = Stream.concat(Stream.of(subject.indicator() + ";" + subject.period()), lines)
                .map(line -> line + "\n")
                .collect(Collectors.joining());
        return HexFormat.of().formatHex(sha256().digest(text.getBytes(UTF_8)));
    }

    private static String line(SetFigure figure) {
        var part = figure.place().part();
        var cell = figure.cell();
        var line = String.join(
                ";",
                figure.place().area().value(),
                part.referrer(),
                part.careForm(),
                part.age(),
                part.endReason(),
                figure.vintage().edtf(),
                figure.vintage().status().code(),
                cell.status().code(),
                code(cell.confidentiality()),
                plain(cell.numerator()),
                plain(cell.denominator()),
                plain(cell.value()),
                figure.derived() ? "total" : "");
        // what has none keeps the hash it had before deviations were kept
        return cell.standardDeviation() == null ? line : line + ";" + plain(cell.standardDeviation());
    }

    private static String code(ConfidentialityStatus status) {
        return status == null ? "" : status.code();
    }

    private static String plain(BigDecimal number) {
        if (number == null) {
            return "";
        }
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible); // every Java platform has it
        }
    }
}
