package nl.regiospiegel.figures.suppression.control;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import nl.regiospiegel.figures.suppression.control.Relation.Term;
import nl.regiospiegel.figures.suppression.entity.CountKey;
import nl.regiospiegel.figures.suppression.entity.CountOverTime;
import nl.regiospiegel.figures.suppression.entity.KnownOutside;
import nl.regiospiegel.figures.suppression.entity.Place;
import nl.regiospiegel.figures.suppression.entity.SuppressionRule;

/**
 * What a year and its half-years tell about each other. Every vintage is laid beside every other: where they do not make the
 * year exactly, an outsider is thought to know by how little.
 */
final class SumsOverTime {

    private final KnownOutside known;
    private final SuppressionRule rule;
    private final Map<CountKey, Set<Unknown>> versions;
    private final Consumer<Relation> add;
    private final List<Unknown> rests = new ArrayList<>();

    SumsOverTime(
            KnownOutside known, SuppressionRule rule, Map<CountKey, Set<Unknown>> versions, Consumer<Relation> add) {
        this.known = known;
        this.rule = rule;
        this.versions = versions;
        this.add = add;
    }

    /** @return counts of a period that is not published, as they follow from the others */
    List<Unknown> all() {
        known.overTime().forEach(sum -> places(sum).forEach(place -> relate(sum, place)));
        return rests;
    }

    private List<Place> places(CountOverTime sum) {
        return versions.keySet().stream()
                .filter(key -> sum.whole().equals(key.count()) || sum.parts().contains(key.count()))
                .map(CountKey::place)
                .distinct()
                .toList();
    }

    private void relate(CountOverTime sum, Place place) {
        var whole = new CountKey(sum.whole(), place);
        var parts = sum.parts().stream().map(part -> new CountKey(part, place)).toList();
        var shown = parts.stream().filter(versions::containsKey).toList();
        var missing = parts.stream().filter(part -> !versions.containsKey(part)).toList();
        for (var combination : combinations(shown)) {
            if (versions.containsKey(whole)) {
                versions.get(whole).forEach(year -> relate(sum, year, combination, missing));
            } else if (missing.isEmpty()) {
                withinPrinted(sum, whole, combination);
            }
        }
    }

    private void relate(CountOverTime sum, Unknown whole, List<Unknown> parts, List<CountKey> missing) {
        parts.forEach(part -> relate(whole, List.of(part), 0, Double.POSITIVE_INFINITY));
        if (missing.isEmpty()) {
            var rest = Math.abs(rest(whole, parts));
            if (!sum.exact()) {
                relate(whole, parts, Double.NEGATIVE_INFINITY, 0);
            } else if (rest < rule.threshold()) {
                relate(whole, parts, -rest, rest);
            }
        } else if (missing.size() == 1 && !parts.isEmpty()) {
            follow(sum, whole, parts, missing.get(0));
        }
    }

    /** The half-year that is not published follows from the year and the other; of CBS it may be known too. */
    private void follow(CountOverTime sum, Unknown whole, List<Unknown> parts, CountKey missing) {
        if (!sum.exact()) {
            printed(missing).forEach(range -> relate(whole, parts, Double.NEGATIVE_INFINITY, range.high()));
        } else if (rest(whole, parts) >= 0) {
            var rest = new Unknown(missing, true, rest(whole, parts));
            if (rule.isSmall(rest.count())) {
                rest.promise(rule.threshold());
            }
            known.national().stream()
                    .filter(national -> national.key().equals(missing))
                    .forEach(rest::learn);
            rests.add(rest);
            var terms = terms(whole, parts);
            terms.add(new Term(rest, -1));
            add.accept(new Relation(terms, 0, 0));
        }
    }

    /** A year that only CBS prints. */
    private void withinPrinted(CountOverTime sum, CountKey whole, List<Unknown> parts) {
        printed(whole).forEach(range -> {
            between(parts, range.low(), sum.exact() ? range.high() : Double.POSITIVE_INFINITY);
            parts.forEach(part -> between(List.of(part), 0, range.high()));
        });
    }

    private Stream<Range> printed(CountKey key) {
        return known.national().stream()
                .filter(national -> national.key().equals(key))
                .map(national -> Rounding.printed(national, 0));
    }

    private void between(List<Unknown> parts, double low, double high) {
        if (new Range(low, high)
                .holds(parts.stream().mapToDouble(Unknown::count).sum())) {
            add.accept(
                    new Relation(parts.stream().map(part -> new Term(part, 1)).toList(), low, high));
        }
    }

    /** The whole less its parts lies between these, when it truly does. */
    private void relate(Unknown whole, List<Unknown> parts, double low, double high) {
        if (new Range(low, high).holds(rest(whole, parts))) {
            add.accept(new Relation(terms(whole, parts), low, high));
        }
    }

    private static double rest(Unknown whole, List<Unknown> parts) {
        return whole.count() - parts.stream().mapToDouble(Unknown::count).sum();
    }

    private static List<Term> terms(Unknown whole, Collection<Unknown> parts) {
        var terms = new ArrayList<Term>();
        terms.add(new Term(whole, 1));
        parts.forEach(part -> terms.add(new Term(part, -1)));
        return terms;
    }

    /** One version of each count, in every way. */
    private List<List<Unknown>> combinations(List<CountKey> keys) {
        var found = List.of(List.<Unknown>of());
        for (var key : keys) {
            found = found.stream()
                    .flatMap(chosen -> versions.get(key).stream()
                            .map(next -> Stream.concat(chosen.stream(), Stream.of(next))
                                    .toList()))
                    .toList();
        }
        return found;
    }
}
