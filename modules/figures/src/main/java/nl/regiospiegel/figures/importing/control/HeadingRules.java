package nl.regiospiegel.figures.importing.control;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.regiospiegel.figures.importing.entity.ColumnRole;
import nl.regiospiegel.figures.importing.entity.Rule;
import nl.regiospiegel.figures.indicator.entity.MeasureReference;

/** What can be wrong with the columns of a file. */
final class HeadingRules {

    private static final List<ColumnRole> NUMBERS =
            List.of(ColumnRole.NUMERATOR, ColumnRole.DENOMINATOR, ColumnRole.VALUE, ColumnRole.STANDARD_DEVIATION);

    private final ReadingContext context;
    private final Heading heading;
    private final Remarks remarks;

    HeadingRules(ReadingContext context, Remarks remarks) {
        this.context = context;
        this.heading = context.heading();
        this.remarks = remarks;
    }

    /** What the heading alone says; these columns must be there. */
    void tell(List<String> required) {
        required.stream()
                .filter(column -> !heading.columns().contains(column))
                .forEach(column -> told(column, Rule.COLUMN_MISSING));
        var names = new HashSet<String>();
        var measures = new HashSet<String>();
        tellTwice();
        for (int i = 0; i < heading.columns().size(); i++) {
            var column = heading.columns().get(i);
            var role = heading.roles().get(i);
            if (column.isEmpty()) {
                remarks.once("" + i, heading.row(), null, null, Rule.UNNAMED_COLUMN, i + 1);
            } else if (!names.add(column)) {
                told(column, Rule.DUPLICATE_COLUMN);
            } else if (role == ColumnRole.MEASURE_COLUMN && !measures.add(measure(column))) {
                told(column, Rule.DUPLICATE_MEASURE, measure(column));
            } else {
                known(column, role);
            }
        }
    }

    /** {@code noemer} and {@code n} say the same, and so of the other numbers. */
    private void tellTwice() {
        for (var role : NUMBERS) {
            int first = heading.roles().indexOf(role);
            int last = heading.roles().lastIndexOf(role);
            if (first < last
                    && !heading.columns().get(first).equals(heading.columns().get(last))) {
                told(
                        heading.columns().get(last),
                        Rule.SAME_COLUMN,
                        heading.columns().get(first));
            }
        }
    }

    private void known(String column, ColumnRole role) {
        if (role == ColumnRole.UNSTORED) {
            told(column, Rule.UNSTORED_COLUMN);
        } else if (role == ColumnRole.UNKNOWN || role == ColumnRole.MEASURE_COLUMN && !context.isByMeasure()) {
            told(column, Rule.UNKNOWN_COLUMN, near(column));
        }
    }

    private String near(String column) {
        var known = context.isByMeasure()
                ? context.vocabulary().columns().measures()
                : List.of(
                        "indicator",
                        "area",
                        "period",
                        "numerator",
                        "denominator",
                        "value",
                        "standardDeviation",
                        "referrer",
                        "careForm",
                        "age",
                        "endReason",
                        "status",
                        "vintageDate",
                        "gebied",
                        "periode",
                        "teller",
                        "noemer",
                        "waarde",
                        "standaardafwijking");
        return Nearest.hint(column, known);
    }

    private void told(String column, Rule rule, Object... shown) {
        remarks.once(column, heading.row(), column, null, rule, shown);
    }

    private String measure(String column) {
        return context.vocabulary().columns().measure(column);
    }

    /** The measures that no indicator takes from the tables in the file: known elsewhere, and not read here. */
    void tellUnused(Set<String> tables) {
        if (!context.isByMeasure() || tables.isEmpty()) {
            return;
        }
        var plans = MeasurePlan.of(context.vocabulary().catalogue());
        var used = tables.stream()
                .flatMap(table -> plans.getOrDefault(table, List.of()).stream())
                .flatMap(plan -> Stream.of(
                        plan.source().numerator(),
                        plan.source().denominator(),
                        plan.source().value()))
                .filter(Objects::nonNull)
                .map(MeasureReference::measure)
                .map(this::measure)
                .collect(Collectors.toSet());
        for (var column : new ArrayList<>(heading.columns())) {
            var measure = measure(column);
            if (measure != null && !used.contains(measure)) {
                told(column, Rule.UNKNOWN_COLUMN, "");
            }
        }
    }
}
