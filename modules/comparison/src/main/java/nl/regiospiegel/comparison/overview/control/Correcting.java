package nl.regiospiegel.comparison.overview.control;

import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import nl.regiospiegel.comparison.benchmark.entity.AgainstBenchmark;
import nl.regiospiegel.comparison.difference.entity.Level;
import nl.regiospiegel.comparison.difference.entity.Verdict;
import nl.regiospiegel.comparison.outcome.entity.Refusal;
import nl.regiospiegel.comparison.outcome.entity.RefusalCode;
import nl.regiospiegel.comparison.overview.entity.DecisionFamily;
import nl.regiospiegel.comparison.overview.entity.OverviewCell;
import nl.regiospiegel.comparison.overview.entity.OverviewDecision;
import nl.regiospiegel.comparison.overview.entity.OverviewRow;
import nl.regiospiegel.statistics.decision.BenjaminiHochberg;
import nl.regiospiegel.statistics.decision.Decision;
import nl.regiospiegel.statistics.decision.Direction;

/**
 * Corrects the decisions of all rows for being many. The family is every decision that has a p-value, whatever is shown;
 * what is refused is no part of it.
 */
final class Correcting {

    private final Iterator<Double> adjusted;
    private final boolean oneBenchmark;

    private Correcting(List<CompareRow.Uncorrected> rows, boolean oneBenchmark) {
        this.oneBenchmark = oneBenchmark;
        adjusted = BenjaminiHochberg.of(rows.stream()
                        .flatMap(row -> row.cells().stream())
                        .map(Correcting::against)
                        .filter(Objects::nonNull)
                        .map(AgainstBenchmark::pValue)
                        .filter(Objects::nonNull)
                        .mapToDouble(Double::doubleValue)
                        .toArray())
                .adjusted()
                .iterator();
    }

    /**
     * The rows with their corrected decisions, in the same order.
     *
     * @param oneBenchmark whether every region of a row stands beside one value
     */
    static List<OverviewRow> correct(List<CompareRow.Uncorrected> rows, boolean oneBenchmark) {
        var correcting = new Correcting(rows, oneBenchmark);
        return rows.stream().map(correcting::row).toList();
    }

    static DecisionFamily family(List<OverviewRow> rows) {
        var decided = rows.stream()
                .flatMap(row -> row.cells().stream())
                .map(OverviewCell::decision)
                .filter(OverviewDecision.Decided.class::isInstance)
                .map(OverviewDecision.Decided.class::cast)
                .filter(one -> one.p() != null)
                .toList();
        return new DecisionFamily(
                decided.size(),
                (int) decided.stream()
                        .filter(one -> one.decision().at95() != Decision.SIMILAR)
                        .count(),
                (int) decided.stream()
                        .filter(one -> one.corrected() != Decision.SIMILAR)
                        .count());
    }

    private OverviewRow row(CompareRow.Uncorrected row) {
        var direction = direction(row);
        var cells = row.cells().stream()
                .map(beside -> new OverviewCell(
                        OverviewCell.level(beside.region()),
                        OverviewCell.level(beside.benchmark()),
                        beside.region().points().get(0),
                        decision(beside, direction),
                        beside.trend().recent(),
                        beside.moment()))
                .toList();
        return new OverviewRow(
                row.indicator(), row.moment(), shared(cells), cells, row.findings(), row.breaks(), row.behind());
    }

    private Level shared(List<OverviewCell> cells) {
        return oneBenchmark ? cells.get(0).benchmark() : null;
    }

    private OverviewDecision decision(CompareRow.Beside beside, Direction direction) {
        var against = against(beside);
        if (against == null) {
            return new OverviewDecision.Undecided(Refusal.of(
                    RefusalCode.AREAS_OVERLAP,
                    beside.region().subject().name(),
                    beside.benchmark().subject().name()));
        }
        var p = against.pValue();
        return against.verdict() instanceof Verdict.Decided decided
                ? new OverviewDecision.Decided(decided.decision(), direction, p, p == null ? null : adjusted.next())
                : new OverviewDecision.Undecided(((Verdict.Undecided) against.verdict()).refusal());
    }

    /** Where the regions of a row see it differently, only higher and lower can be said of each. */
    private static Direction direction(CompareRow.Uncorrected row) {
        var seen = row.cells().stream()
                .map(Correcting::against)
                .filter(against -> against != null && against.isDecided())
                .map(against -> ((Verdict.Decided) against.verdict()).direction())
                .distinct()
                .toList();
        return seen.size() == 1 ? seen.get(0) : Direction.NEUTRAL;
    }

    private static AgainstBenchmark against(CompareRow.Beside beside) {
        return beside.region().points().get(0).against();
    }
}
