package nl.regiospiegel.figures.importing.screening.control;

import java.util.Optional;
import nl.regiospiegel.figures.importing.screening.control.Screening.Sign;
import nl.regiospiegel.figures.importing.screening.entity.ColumnSort;

/** What was seen in one column. */
final class ScreenedColumn {

    static final String NUMBER = "een burgerservicenummer";
    static final String DATE = "een volledige datum die een geboortedatum kan zijn";

    private final String name;
    private final ColumnSort sort;
    private long values;
    private long texts;
    private long numbers;
    private long dates;
    private long firstNumber;
    private long firstDate;

    ScreenedColumn(String name, ColumnSort sort) {
        this.name = name;
        this.sort = sort;
    }

    String name() {
        return name;
    }

    /** A value too short to be telling. */
    void count(String cell) {
        values++;
        char first = cell.charAt(0);
        texts += first >= '0' && first <= '9' || first == '-' || first == '.' ? 0 : 1;
    }

    /** Whether the value is telling. */
    boolean look(long row, String cell) {
        count(cell);
        var text = cell.strip();
        boolean free = sort == ColumnSort.TEXT || sort == ColumnSort.DATE || sort == ColumnSort.UNKNOWN;
        if (free ? TellingValues.holdsCitizenNumber(text) : TellingValues.isCitizenNumber(text)) {
            firstNumber = numbers++ == 0 ? row : firstNumber;
            return true;
        } else if (sort != ColumnSort.DATE && TellingValues.isBirthDate(text)) {
            firstDate = dates++ == 0 ? row : firstDate;
            return true;
        }
        return false;
    }

    /** A sign that needs no more rows. */
    Optional<Sign> certain() {
        return sort == ColumnSort.TEXT || sort == ColumnSort.DATE ? any() : Optional.empty();
    }

    /** A sign that only the whole column gives: more than half, or one among texts. */
    Optional<Sign> atEnd() {
        boolean isText = sort == ColumnSort.UNKNOWN && texts * 10 > values;
        if (isText || sort == ColumnSort.UNKNOWN && dates > 0) {
            return any();
        }
        return 2 * (numbers + dates) > values ? any() : Optional.empty();
    }

    private Optional<Sign> any() {
        if (numbers > 0) {
            return Optional.of(new Sign(name, firstNumber, "citizen-service-number", NUMBER));
        }
        return dates > 0 ? Optional.of(new Sign(name, firstDate, "date-of-birth", DATE)) : Optional.empty();
    }
}
