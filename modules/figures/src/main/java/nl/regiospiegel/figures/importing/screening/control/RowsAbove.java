package nl.regiospiegel.figures.importing.screening.control;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import nl.regiospiegel.figures.importing.screening.control.Screening.Sign;

/**
 * What stands above the headings of a table: a title, a source, a date on which it was made, somebody to write to. One telling
 * word or one date is therefore nothing; a citizen service number, two telling words beside each other or dates below each
 * other are.
 */
final class RowsAbove {

    private static final int TELLING = 2;
    private static final int DATES = 3;

    private final Map<Integer, Integer> dates = new HashMap<>();

    /** The sign in this row; its cells are never repeated. */
    Optional<Sign> look(long row, String[] cells) {
        for (int i = 0; i < cells.length; i++) {
            var text = cells[i] == null ? "" : cells[i].strip();
            if (TellingValues.holdsCitizenNumber(text)) {
                return Optional.of(sign(i, row, "citizen-service-number", ScreenedColumn.NUMBER));
            }
            if (TellingValues.isBirthDate(text) && dates.merge(i, 1, Integer::sum) >= DATES) {
                return Optional.of(sign(i, row, "date-of-birth", ScreenedColumn.DATE));
            }
        }
        return headings(row, cells);
    }

    private static Optional<Sign> headings(long row, String[] cells) {
        var texts = Arrays.stream(cells).map(cell -> cell == null ? "" : cell).toList();
        long telling = texts.stream()
                .filter(text -> TellingHeadings.seen(text).isPresent())
                .count();
        return telling >= TELLING || TellingHeadings.together(texts).isPresent()
                ? Optional.of(sign(0, row, "telling-headings", "koppen van persoonsgegevens naast elkaar"))
                : Optional.empty();
    }

    private static Sign sign(int place, long row, String code, String seen) {
        return new Sign((place + 1) + " boven de kop", row, code, seen);
    }
}
