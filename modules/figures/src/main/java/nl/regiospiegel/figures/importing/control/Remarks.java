package nl.regiospiegel.figures.importing.control;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import nl.regiospiegel.figures.importing.entity.ImportRemark;
import nl.regiospiegel.figures.importing.entity.Rule;
import nl.regiospiegel.figures.importing.entity.Severity;

/** Tells everything that is wrong to who listens, and counts it. */
final class Remarks {

    /** Longer values are cut off: enough to find them, no more. */
    private static final int SHOWN = 100;

    private final ImportSink sink;
    private final Set<String> told = new HashSet<>();
    private long errors;
    private long warnings;

    Remarks(ImportSink sink) {
        this.sink = sink;
    }

    void tell(long row, String column, String value, Rule rule, Object... shown) {
        tell(rule.remark(row, column, shorten(value), shorten(shown)));
    }

    void tell(long row, String column, String value, Found<?> broken) {
        tell(row, column, value, broken.rule(), broken.shown());
    }

    /** Tells it the first time only, for what holds for many rows. */
    void once(String what, long row, String column, String value, Rule rule, Object... shown) {
        if (told.size() < 10_000 && told.add(rule + " " + what)) {
            tell(row, column, value, rule, shown);
        }
    }

    void tell(ImportRemark remark) {
        errors += remark.severity() == Severity.ERROR ? 1 : 0;
        warnings += remark.severity() == Severity.WARNING ? 1 : 0;
        sink.remark(remark);
    }

    static String shorten(String value) {
        return value == null || value.length() <= SHOWN ? value : value.substring(0, SHOWN) + "…";
    }

    private static Object[] shorten(Object... shown) {
        return Arrays.stream(shown)
                .map(each -> each instanceof String text ? shorten(text) : each)
                .toArray();
    }

    long errors() {
        return errors;
    }

    long warnings() {
        return warnings;
    }
}
