package nl.regiospiegel.comparison.evaluation.boundary;

import java.util.EnumMap;
import java.util.Map;

/** One row of the table of an evaluation: what it says under some of the columns, and {@code null} under the others. */
record EvaluationRow(String kind, Map<Column, Object> said) {

    /** What rows can say. */
    enum Column {
        AREA,
        NAME,
        PERIOD,
        EVENT_TIME,
        PHASE,
        VALUE,
        COMPARISON,
        GAP,
        WEIGHT,
        EFFECT,
        RANK,
        PLACEBOS,
        P,
        LOWER,
        UPPER,
        CODE,
        MESSAGE
    }

    /** Without anything under its columns. */
    static EvaluationRow of(String kind) {
        return new EvaluationRow(kind, Map.of());
    }

    /** With a reason that has a code. */
    static EvaluationRow of(String kind, String code, String message) {
        return of(kind).with(Column.CODE, code).with(Column.MESSAGE, message);
    }

    /** The same row in this period. */
    EvaluationRow in(PanelPeriod period) {
        return with(Column.PERIOD, period.period())
                .with(Column.EVENT_TIME, period.eventTime())
                .with(Column.PHASE, period.phase());
    }

    /** The same row about this area. */
    EvaluationRow about(String area, String name) {
        return with(Column.AREA, area).with(Column.NAME, name);
    }

    /** The same row, with this said too; {@code null} says nothing. */
    EvaluationRow with(Column column, Object value) {
        if (value == null) {
            return this;
        }
        var all = new EnumMap<Column, Object>(Column.class);
        all.putAll(said);
        all.put(column, value);
        return new EvaluationRow(kind, all);
    }

    private String text(Column column) {
        return (String) said.get(column);
    }

    private Number number(Column column) {
        return (Number) said.get(column);
    }

    String area() {
        return text(Column.AREA);
    }

    String name() {
        return text(Column.NAME);
    }

    String period() {
        return text(Column.PERIOD);
    }

    Number eventTime() {
        return number(Column.EVENT_TIME);
    }

    String phase() {
        return text(Column.PHASE);
    }

    Number value() {
        return number(Column.VALUE);
    }

    Number comparison() {
        return number(Column.COMPARISON);
    }

    Number gap() {
        return number(Column.GAP);
    }

    Number weight() {
        return number(Column.WEIGHT);
    }

    Number effect() {
        return number(Column.EFFECT);
    }

    Number rank() {
        return number(Column.RANK);
    }

    Number placebos() {
        return number(Column.PLACEBOS);
    }

    Number p() {
        return number(Column.P);
    }

    Number lower() {
        return number(Column.LOWER);
    }

    Number upper() {
        return number(Column.UPPER);
    }

    String code() {
        return text(Column.CODE);
    }

    String message() {
        return text(Column.MESSAGE);
    }
}
