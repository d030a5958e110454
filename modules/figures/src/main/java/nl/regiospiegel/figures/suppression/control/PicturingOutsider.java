package nl.regiospiegel.figures.suppression.control;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.regiospiegel.figures.suppression.entity.Cell;
import nl.regiospiegel.figures.suppression.entity.CountKey;
import nl.regiospiegel.figures.suppression.entity.EarlierPublication;
import nl.regiospiegel.figures.suppression.entity.KnownFrom;
import nl.regiospiegel.figures.suppression.entity.KnownOutside;
import nl.regiospiegel.figures.suppression.entity.NationalCount;
import nl.regiospiegel.figures.suppression.entity.PublicationSet;
import nl.regiospiegel.figures.suppression.entity.SuppressionRule;

/**
 * Makes the picture that an outsider can have. The same count with the same number in two vintages is one unknown: whoever
 * sees that nothing changed around it may suppose so. With another number it is another unknown.
 */
final class PicturingOutsider {

    private final KnownOutside known;
    private final SuppressionRule rule;
    private final Map<Version, Unknown> unknowns = new LinkedHashMap<>();
    private final Map<Share, Unknown> complements = new LinkedHashMap<>();
    private final Map<CountKey, BigDecimal> printedElsewhere = new HashMap<>();
    private final List<Row> rows = new ArrayList<>();
    private final KnownSums sums;

    /** A count with the number it has in a vintage. */
    private record Version(CountKey key, double count) {}

    private record Share(Unknown numerator, Unknown denominator) {}

    PicturingOutsider(KnownOutside known, SuppressionRule rule) {
        this.known = known;
        this.rule = rule;
        this.sums = new KnownSums(known, rule);
    }

    Outsider seeing(PublicationSet set) {
        rememberPrinted();
        var pools = new ArrayList<Pool>();
        known.earlier().forEach(earlier -> pools.add(earlier(earlier)));
        pools.add(current(set));
        pools.forEach(this::addNationalTotals);
        known.national().forEach(this::learn);
        var all = new ArrayList<>(unknowns.values());
        all.addAll(complements.values());
        all.addAll(sums.among(pools, set));
        return new Outsider(all, rows);
    }

    private void rememberPrinted() {
        known.national().forEach(national -> printedElsewhere.put(national.key(), national.printed()));
        for (var earlier : known.earlier()) {
            var counted = new CountedCells(earlier.set(), Map.of());
            for (var cell : earlier.set().cells()) {
                if (!earlier.hidden().contains(cell.place())) {
                    remember(counted.numeratorKey(cell), cell.numerator());
                    remember(counted.denominatorKey(cell), cell.denominator());
                }
            }
        }
    }

    private void remember(CountKey key, BigDecimal number) {
        if (key != null && number != null) {
            printedElsewhere.put(key, number);
        }
    }

    private Pool earlier(EarlierPublication earlier) {
        var pool = new Pool(earlier.set().municipalities());
        var counted = new CountedCells(earlier.set(), printedElsewhere);
        for (var cell : earlier.set().cells()) {
            var counts = counts(cell, earlier.set(), counted);
            pool.fill(counts.printed());
            counts.all().forEach(unknown -> tell(earlier, cell, unknown));
        }
        return pool;
    }

    private void tell(EarlierPublication earlier, Cell cell, Unknown unknown) {
        if (earlier.hidden().contains(cell.place())) {
            var threshold = Math.min(earlier.rule().threshold(), rule.threshold());
            if (!unknown.isComplement() || unknown.count() > 0 && unknown.count() < threshold) {
                unknown.promise(threshold);
            }
        } else if (!unknown.isComplement()) {
            unknown.learn(new Rounding(earlier.rule()).read(unknown.count()), KnownFrom.EARLIER);
        }
    }

    private Pool current(PublicationSet set) {
        var pool = new Pool(set.municipalities());
        var counted = new CountedCells(set, printedElsewhere);
        for (var cell : set.cells()) {
            var counts = counts(cell, set, counted);
            pool.fill(counts.printed());
            counts.printed().forEach(unknown -> {
                unknown.shownAs(new Rounding(rule).read(unknown.count()));
                unknown.promise(rule.threshold());
            });
            if (counts.complement() != null && rule.isSmall(counts.complement().count())) {
                counts.complement().promise(rule.threshold());
            }
            rows.add(new Row(cell, counts.numerator(), counts.denominator(), counts.complement()));
        }
        return pool;
    }

    private CellCounts counts(Cell cell, PublicationSet set, CountedCells counted) {
        var numerator = unknown(counted.numeratorKey(cell), counted.numerator(cell));
        var denominator = unknown(counted.denominatorKey(cell), counted.denominator(cell));
        var complement = set.hasComplements() ? complement(numerator, denominator) : null;
        return new CellCounts(numerator, denominator, complement);
    }

    private Unknown complement(Unknown numerator, Unknown denominator) {
        if (numerator == null || denominator == null || denominator.count() < numerator.count()) {
            return null;
        }
        return complements.computeIfAbsent(
                new Share(numerator, denominator), share -> sums.complement(numerator, denominator));
    }

    private Unknown unknown(CountKey key, BigDecimal number) {
        if (key == null || number == null) {
            return null;
        }
        var count = number.doubleValue();
        return unknowns.computeIfAbsent(new Version(key, count), version -> new Unknown(key, false, count));
    }

    /** A total that the region does not show, and a national source does. */
    private void addNationalTotals(Pool pool) {
        for (var national : known.national()) {
            var sum = pool.sumFor(national.key());
            if (pool.find(national.key()) == null
                    && sum.isPresent()
                    && Rounding.printed(national, sum.getAsDouble()).holds(sum.getAsDouble())) {
                pool.fill(List.of(unknown(national.key(), BigDecimal.valueOf(sum.getAsDouble()))));
            }
        }
    }

    private void learn(NationalCount national) {
        unknowns.values().stream()
                .filter(unknown -> unknown.key().equals(national.key()))
                .forEach(unknown -> unknown.learn(national));
    }

    /** What one cell counts; parts it lacks are {@code null}. */
    private record CellCounts(Unknown numerator, Unknown denominator, Unknown complement) {

        List<Unknown> printed() {
            return listed(numerator, denominator);
        }

        List<Unknown> all() {
            return listed(numerator, denominator, complement);
        }

        private static List<Unknown> listed(Unknown... unknowns) {
            return java.util.Arrays.stream(unknowns)
                    .filter(unknown -> unknown != null)
                    .toList();
        }
    }
}
