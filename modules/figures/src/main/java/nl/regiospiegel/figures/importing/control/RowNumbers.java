package nl.regiospiegel.figures.importing.control;

import java.math.BigDecimal;
import nl.regiospiegel.figures.importing.control.NumberCell.Holds;
import nl.regiospiegel.figures.importing.entity.Rule;

/** The numbers of one row, each read once and each fault in them told once. */
final class RowNumbers {

    /** More people or trajectories than the country has. */
    private static final BigDecimal MOST = BigDecimal.valueOf(20_000_000);
    /** In thousands of euros: more than the country spends. */
    private static final BigDecimal MOST_MONEY = BigDecimal.valueOf(1_000_000_000);

    private final Heading heading;
    private final Remarks remarks;
    private final NumberCell[] numbers;
    private final long[] readAt;
    private final boolean[] told;
    private long row;
    private String[] cells;
    private char decimal;

    RowNumbers(Heading heading, Remarks remarks) {
        int size = heading.columns().size();
        this.heading = heading;
        this.remarks = remarks;
        this.numbers = new NumberCell[size];
        this.readAt = new long[size];
        this.told = new boolean[size];
        for (int i = 0; i < size; i++) {
            numbers[i] = new NumberCell();
        }
    }

    void start(long number, String[] content) {
        row = number;
        cells = content;
    }

    /** The cell at this place; the same object for the next row. */
    NumberCell at(int place) {
        var cell = numbers[place];
        if (readAt[place] != row) {
            readAt[place] = row;
            told[place] = false;
            cell.read(cells[place]);
            if (cell.holds() == Holds.FAULT) {
                tell(place, cell.rule(), Remarks.shorten(cells[place].strip()));
            } else if (cell.holds() == Holds.NUMBER && cell.decimal() != 0) {
                watchDecimals(place, cell.decimal());
            }
        }
        return cell;
    }

    private void watchDecimals(int place, char sign) {
        if (decimal != 0 && decimal != sign) {
            remarks.once("", row, heading.columns().get(place), cells[place], Rule.MIXED_DECIMALS);
        }
        decimal = sign;
    }

    /** The count at this place, {@code null} when it is none. */
    BigDecimal count(int place, boolean money) {
        var cell = at(place);
        var number = cell.number();
        if (number == null) {
            return null;
        }
        if (cell.isAmbiguous()) {
            return refuse(place, Rule.AMBIGUOUS_NUMBER, cells[place].strip());
        }
        if (number.signum() < 0) {
            return refuse(place, Rule.NEGATIVE, number, "een aantal");
        }
        return number.compareTo(money ? MOST_MONEY : MOST) > 0
                ? refuse(place, Rule.ABSURD_SIZE, number.toPlainString())
                : number;
    }

    /** The published value at this place, {@code null} when it is none. */
    BigDecimal value(int place, boolean mayBeNegative) {
        var number = at(place).number();
        if (number == null) {
            return null;
        }
        if (number.signum() < 0 && !mayBeNegative) {
            return refuse(place, Rule.NEGATIVE, number, "deze indicator");
        }
        return number.abs().compareTo(MOST_MONEY) > 0
                ? refuse(place, Rule.ABSURD_SIZE, number.toPlainString())
                : number;
    }

    /** Tells a fault about the cell, once a row. */
    BigDecimal refuse(int place, Rule rule, Object... shown) {
        tell(place, rule, shown);
        return null;
    }

    private void tell(int place, Rule rule, Object... shown) {
        if (!told[place]) {
            told[place] = true;
            remarks.tell(row, heading.columns().get(place), cells[place].strip(), rule, shown);
        }
    }

    /** Whether a fault in this cell was told, so that no figure can be made of it. */
    boolean isFaulty(int place) {
        return told[place] && readAt[place] == row;
    }

    boolean isWithheld(int place) {
        return at(place).holds() == Holds.WITHHELD;
    }
}
