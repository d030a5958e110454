package nl.regiospiegel.figures.importing.control;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import nl.regiospiegel.figures.area.entity.AreaCode;
import nl.regiospiegel.figures.importing.entity.Breakdown;
import nl.regiospiegel.figures.importing.entity.ColumnRole;
import nl.regiospiegel.figures.importing.entity.ImportFormat;
import nl.regiospiegel.figures.importing.entity.Rule;
import nl.regiospiegel.figures.indicator.entity.Dimension;
import nl.regiospiegel.figures.period.entity.Period;
import nl.regiospiegel.figures.publication.entity.PublicationStatus;

/** Finds out what a row is about: from its cells, and from what was given beside the file. Used again for the next row. */
final class RowSense {

    private static final Map<Dimension, ColumnRole> ROLES = Map.of(
            Dimension.REFERRER, ColumnRole.REFERRER,
            Dimension.CARE_FORM, ColumnRole.CARE_FORM,
            Dimension.AGE, ColumnRole.AGE,
            Dimension.END_REASON, ColumnRole.END_REASON);

    private static final int MOST_TABLES = 100;

    private final ReadingContext context;
    private final Remarks remarks;
    private final Remembered<String, Found<PeriodWords>> periods = new Remembered<>(PeriodWords::of);
    private final Remembered<String, Found<PublicationStatus>> statuses = new Remembered<>(StatusWords::of);
    private final Set<String> tables = new HashSet<>();
    private Breakdown earlier = Breakdown.NONE;
    private long row;
    private String[] cells;

    private String table;
    private AreaCode area;
    private Period period;
    private PublicationStatus status;
    private Breakdown breakdown;

    RowSense(ReadingContext context, Remarks remarks) {
        this.context = context;
        this.remarks = remarks;
    }

    /** Whether the row is understood; if not, why was told. */
    boolean understand(long number, String[] content) {
        row = number;
        cells = content;
        boolean when = findPeriod();
        boolean where = when && findArea();
        boolean parts = findBreakdown();
        boolean stage = findStatus();
        return findTable() && when && where && parts && stage;
    }

    /** The cell of this role without padding; {@code null} when there is no such column or nothing in it. */
    String text(ColumnRole role) {
        int place = context.place(role);
        var cell = place < 0 ? null : cells[place];
        if (cell == null || cell.isEmpty()) {
            return null;
        }
        boolean padded = cell.charAt(0) <= ' ' || cell.charAt(cell.length() - 1) <= ' ' || cell.charAt(0) == '\u00a0';
        var text = padded ? cell.strip() : cell;
        return text.isEmpty() ? null : text;
    }

    private boolean findTable() {
        var given = context.given().table();
        var written = text(ColumnRole.TABLE);
        table = written == null ? context.statedTable() : written;
        if (table != null && given != null && !table.equals(given)) {
            return fault(ColumnRole.TABLE, table, Rule.TABLE_DIFFERS, table, given);
        }
        table = table == null ? given : table;
        if (table == null && context.needsTable()) {
            remarks.once("", row, null, null, Rule.NO_TABLE);
            return false;
        }
        if (table != null
                && context.needsTable()
                && !context.vocabulary().tables().contains(table)) {
            var hint = Nearest.hint(table, context.vocabulary().tables());
            remarks.once(table, row, context.name(ColumnRole.TABLE), table, Rule.UNKNOWN_TABLE, table, hint);
            return false;
        }
        if (table != null && tables.size() < MOST_TABLES) {
            tables.add(table);
        }
        return true;
    }

    private boolean findPeriod() {
        var given = context.given().period();
        var written = text(ColumnRole.PERIOD);
        var text = written == null ? given : written;
        if (text == null) {
            return fault(ColumnRole.PERIOD, null, Rule.NO_PERIOD);
        }
        var words = periods.of(text);
        if (words.rule() != null) {
            return fault(ColumnRole.PERIOD, text, words);
        }
        period = words.meaning().period();
        if (written != null && given != null && !sameAsGiven(given)) {
            return fault(ColumnRole.PERIOD, text, Rule.PERIOD_DIFFERS, period, given);
        }
        return true;
    }

    private boolean sameAsGiven(String given) {
        var words = periods.of(given);
        return words.meaning() != null && words.meaning().period().equals(period);
    }

    private boolean findArea() {
        var given = context.given().area();
        var role = context.areaRole();
        var written = text(role);
        var text = written == null ? given : written;
        if (text == null) {
            return fault(role, null, Rule.NO_AREA);
        }
        var found = context.vocabulary().areas().of(text, period);
        if (found.rule() != null) {
            return areaFault(role, text, found);
        }
        area = found.meaning();
        if (written != null && given != null && !area.value().equals(given)) {
            return fault(role, text, Rule.AREA_DIFFERS, area, given);
        }
        return true;
    }

    /** A table of a publisher has every area in every period; what the product has no use for there is no fault. */
    private boolean areaFault(ColumnRole role, String text, Found<AreaCode> broken) {
        var column = context.name(role);
        if (context.isByMeasure() && broken.rule() == Rule.AREA_KIND) {
            remarks.once(text.substring(0, 2), row, column, text, Rule.OTHER_AREAS, text);
            return false;
        }
        if (context.isByMeasure() && broken.rule() == Rule.AREA_NOT_IN_PERIOD && !hasNumbers()) {
            remarks.once(text + period, row, column, text, Rule.AREA_GONE, broken.shown());
            return false;
        }
        return fault(role, text, broken);
    }

    private boolean hasNumbers() {
        var roles = context.heading().roles();
        for (int i = 0; i < roles.size(); i++) {
            boolean number = roles.get(i) == ColumnRole.MEASURE_COLUMN || roles.get(i) == ColumnRole.VALUE;
            if (number && !NumberCell.isMissing(cells[i])) {
                return true;
            }
        }
        return false;
    }

    private boolean findStatus() {
        var word = text(ColumnRole.STATUS);
        PublicationStatus written = word == null ? starred() : null;
        if (word != null) {
            var found = statuses.of(word);
            if (found.rule() != null) {
                return fault(ColumnRole.STATUS, word, found);
            }
            written = found.meaning();
        }
        status = written == null ? context.given().status() : written;
        return agreed(written, word);
    }

    /** What stars behind the period say; where a file uses them, a title without is definitive. */
    private PublicationStatus starred() {
        var text = text(ColumnRole.PERIOD);
        var words = text == null ? null : periods.of(text).meaning();
        if (words == null) {
            return null;
        }
        boolean definitive = words.status() == null && words.title() && context.starred();
        return definitive ? PublicationStatus.DEFINITIVE : words.status();
    }

    boolean hasStar() {
        var text = text(ColumnRole.PERIOD);
        return text != null && text.endsWith("*");
    }

    private boolean agreed(PublicationStatus written, String word) {
        var given = context.given().status();
        if (written == null || given == null || written == given) {
            return true;
        }
        var role = word == null ? ColumnRole.PERIOD : ColumnRole.STATUS;
        return fault(role, text(role), Rule.STATUS_DIFFERS, StatusWords.dutch(written), StatusWords.dutch(given));
    }

    private boolean findBreakdown() {
        var referrer = code(Dimension.REFERRER);
        var careForm = context.format() == ImportFormat.IV3_CSV ? taskField() : code(Dimension.CARE_FORM);
        var age = code(Dimension.AGE);
        var endReason = code(Dimension.END_REASON);
        if (referrer == null || careForm == null || age == null || endReason == null) {
            return false;
        }
        if (!(earlier.referrer().equals(referrer)
                && earlier.careForm().equals(careForm)
                && earlier.age().equals(age)
                && earlier.endReason().equals(endReason))) {
            earlier = new Breakdown(referrer, careForm, age, endReason);
        }
        breakdown = earlier;
        return true;
    }

    /** The code in this row; {@code null} when it is none, which was told. */
    private String code(Dimension dimension) {
        var role = ROLES.get(dimension);
        if (context.place(role) < 0) {
            return Breakdown.TOTAL;
        }
        var text = text(role);
        if (text == null && !context.isByMeasure()) {
            return Breakdown.TOTAL;
        }
        if (text == null) {
            fault(role, "", Rule.UNKNOWN_CODE, "", "");
            return null;
        }
        var found = context.vocabulary().codes(dimension).of(text);
        if (found.rule() != null) {
            fault(role, text, found);
        }
        return found.meaning();
    }

    private String taskField() {
        var text = text(ColumnRole.TASK_FIELD);
        var found = text == null
                ? null
                : context.vocabulary().codes(Dimension.CARE_FORM).of(text);
        if (found == null || found.meaning() == null) {
            remarks.tell(
                    row, context.name(ColumnRole.TASK_FIELD), text, Rule.UNKNOWN_TASK_FIELD, text == null ? "" : text);
            return null;
        }
        return found.meaning();
    }

    private boolean fault(ColumnRole role, String value, Rule rule, Object... shown) {
        remarks.tell(row, context.name(role), value, rule, shown);
        return false;
    }

    private boolean fault(ColumnRole role, String value, Found<?> broken) {
        remarks.tell(row, context.name(role), value, broken);
        return false;
    }

    long row() {
        return row;
    }

    String table() {
        return table;
    }

    /** The tables seen so far. */
    Set<String> tables() {
        return tables;
    }

    AreaCode area() {
        return area;
    }

    Period period() {
        return period;
    }

    /** {@code null} when nobody says. */
    PublicationStatus status() {
        return status;
    }

    Breakdown breakdown() {
        return breakdown;
    }
}
