package nl.regiospiegel.comparison.answers;

import static nl.regiospiegel.figures.export.control.Column.flag;
import static nl.regiospiegel.figures.export.control.Column.text;

import java.util.List;
import java.util.function.Function;
import nl.regiospiegel.figures.export.control.Column;

/** The columns that every table of facts has. */
public final class FactsColumns {

    private FactsColumns() {}

    /** Of which region a row is; empty in a row that is of none. */
    public static <R> List<Column<R>> region(Function<R, FactsAnswer> answer, Function<R, String> region) {
        return List.of(text("region", region), flag("demonstration", row -> answer.apply(row)
                .invented()));
    }

    /** Whether sources speak of it, and what they say; {@code null} for a row that has no such fact. */
    public static <R> List<Column<R>> fact(String name, Function<R, ComparedFact> fact) {
        return List.of(
                text(name + "State", row -> part(fact.apply(row), ComparedFact::state)),
                text(name, row -> part(fact.apply(row), ComparedFact::said)));
    }

    /** Where it comes from: they come last. */
    public static <R> List<Column<R>> origin(Function<R, FactsAnswer> answer, Function<R, List<String>> sources) {
        return List.of(
                text("source", row -> String.join(" ", sources.apply(row))),
                text("generatedAt", row -> answer.apply(row).generatedAt().toString()),
                text("productVersion", row -> answer.apply(row).productVersion()));
    }

    private static String part(ComparedFact fact, Function<ComparedFact, String> part) {
        return fact == null ? null : part.apply(fact);
    }
}
