package nl.regiospiegel.figures.importing.control;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import nl.regiospiegel.figures.importing.entity.Rule;
import nl.regiospiegel.figures.publication.entity.PublicationStatus;

/**
 * A cell with a number, or with one of the marks that say why there is none. Read by hand, because every number of a file
 * passes here; used again for the next cell.
 */
final class NumberCell {

    /** What a cell holds. */
    enum Holds {
        NOTHING,
        MISSING,
        WITHHELD,
        NUMBER,
        FAULT
    }

    /** A point, a dash and the number that maps use; stars alone say provisional about nothing. */
    private static final Set<String> MISSING =
            Set.of(".", "-", "–", "—", "-99997", "*", "**", "..", "...", "NULL", "null");

    private static final int MOST_DIGITS = 18;
    private static final Map<Rule, Pattern> FAULTS = Map.of(
            Rule.SPREADSHEET_ERROR, Pattern.compile("#[A-Z/0-9!?]+"),
            Rule.PERCENT_SIGN, Pattern.compile("[-0-9.,]+ ?%"),
            Rule.SCIENTIFIC_NUMBER, Pattern.compile("-?[0-9]+(?:[.,][0-9]+)?[eE][+-]?[0-9]+"),
            Rule.DATE_IN_NUMBER,
                    Pattern.compile(
                            "[0-9]{1,4}[-/][0-9]{1,2}[-/][0-9]{1,4}.*|[0-9]{1,2}-(?:jan|feb|mrt|apr|mei|jun|jul|aug|sep|okt|nov|dec).*"),
            Rule.RANGE, Pattern.compile("[<>≤≥~] ?[0-9].*|(?:ca|circa|bijna)\\.? ?[0-9].*|[0-9]+ ?[-–] ?[0-9]+"),
            Rule.THOUSANDS_SEPARATOR,
                    Pattern.compile(
                            "[0-9]{1,3}(?:([., '\u00a0])[0-9]{3})(?:\\1[0-9]{3})*[.,][0-9]+|[0-9]{1,3}(?:[ '\u00a0][0-9]{3})+"
                                    + "|[0-9]{1,3}(?:([.,])[0-9]{3}){2,}"));

    private Holds holds = Holds.NOTHING;
    private BigDecimal number;
    private PublicationStatus status;
    private Rule rule;
    private char decimal;
    private int fraction;
    private int whole;

    /** Reads the cell; what it holds is asked afterwards. */
    NumberCell read(String cell) {
        number = null;
        status = null;
        rule = null;
        decimal = 0;
        var text = cell == null ? "" : stripped(cell);
        if (text.isEmpty()) {
            holds = Holds.NOTHING;
        } else if (!parse(text, starless(text))) {
            status = null;
            holds = mark(text);
        }
        return this;
    }

    /** Whether there is nothing in the cell, or a mark that says so. */
    static boolean isMissing(String cell) {
        return cell == null || cell.isBlank() || MISSING.contains(cell.strip());
    }

    private static String stripped(String cell) {
        boolean padded = cell.isEmpty() || cell.charAt(0) <= ' ' || cell.charAt(cell.length() - 1) <= ' ';
        return padded ? cell.strip() : cell;
    }

    /** Where the number ends: one or two stars behind it are a status. */
    private int starless(String text) {
        int end = text.length();
        while (end > 0 && text.charAt(end - 1) == '*' && text.length() - end < 2) {
            end--;
        }
        int stars = text.length() - end;
        status = stars == 0 ? null : stars == 1 ? PublicationStatus.PROVISIONAL : PublicationStatus.FURTHER_PROVISIONAL;
        return end;
    }

    private boolean parse(String text, int end) {
        int start = text.charAt(0) == '-' ? 1 : 0;
        long digits = 0;
        whole = 0;
        fraction = 0;
        for (int i = start; i < end; i++) {
            char each = text.charAt(i);
            if (each >= '0' && each <= '9') {
                digits = digits * 10 + (each - '0');
                whole += decimal == 0 ? 1 : 0;
                fraction += decimal == 0 ? 0 : 1;
            } else if ((each == ',' || each == '.') && decimal == 0) {
                decimal = each;
            } else {
                return false;
            }
        }
        boolean valid = whole > 0 && (decimal == 0 || fraction > 0) && !text.equals("-99997");
        return valid && took(text, end, start == 0 ? digits : -digits);
    }

    private boolean took(String text, int end, long unscaled) {
        number = whole + fraction <= MOST_DIGITS
                ? BigDecimal.valueOf(unscaled, fraction)
                : new BigDecimal(text.substring(0, end).replace(',', '.'));
        holds = Holds.NUMBER;
        return true;
    }

    private Holds mark(String text) {
        if (MISSING.contains(text)) {
            return Holds.MISSING;
        }
        if (text.equalsIgnoreCase("x")) {
            return Holds.WITHHELD;
        }
        rule = FAULTS.entrySet().stream()
                .filter(fault -> fault.getValue().matcher(text).matches())
                .map(Map.Entry::getKey)
                .min(Rule::compareTo)
                .orElse(Rule.NOT_A_NUMBER);
        return Holds.FAULT;
    }

    Holds holds() {
        return holds;
    }

    /** The number, {@code null} when there is none. */
    BigDecimal number() {
        return number;
    }

    /** What the stars behind the number say, {@code null} without. */
    PublicationStatus status() {
        return status;
    }

    /** The rule it breaks, {@code null} when it is a number or a mark. */
    Rule rule() {
        return rule;
    }

    /** The sign in front of the decimals, 0 when there is none. */
    char decimal() {
        return decimal;
    }

    /** 18.745 can be eighteen thousand or eighteen and a bit; a count is never guessed. */
    boolean isAmbiguous() {
        return decimal != 0 && fraction == 3 && whole <= 3;
    }
}
