package nl.regiospiegel.figures.suppression.control;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import nl.regiospiegel.figures.area.entity.AreaCode;
import nl.regiospiegel.figures.area.entity.AreaKind;
import nl.regiospiegel.figures.importing.entity.Breakdown;
import nl.regiospiegel.figures.suppression.control.Relation.Term;
import nl.regiospiegel.figures.suppression.entity.AdditiveOver;
import nl.regiospiegel.figures.suppression.entity.Axis;
import nl.regiospiegel.figures.suppression.entity.CodeSum;
import nl.regiospiegel.figures.suppression.entity.CountKey;
import nl.regiospiegel.figures.suppression.entity.EarlierPublication;
import nl.regiospiegel.figures.suppression.entity.KnownOutside;
import nl.regiospiegel.figures.suppression.entity.NationalCount;
import nl.regiospiegel.figures.suppression.entity.Place;
import nl.regiospiegel.figures.suppression.entity.PublicationSet;
import nl.regiospiegel.figures.suppression.entity.SuppressionRule;

/**
 * Everything that adds up and that an outsider may know to add up. Whether parts make their total exactly is seen from the
 * numbers themselves: an outsider who supposes it where it happens to be so would be right.
 */
final class KnownSums {

    private final KnownOutside known;
    private final SuppressionRule rule;
    private final List<Unknown> rests = new ArrayList<>();
    private final Map<CountKey, Set<Unknown>> versions = new HashMap<>();
    private final Map<String, AdditiveOver> additive = new HashMap<>();
    private final Set<CodeSum> codeSums = new LinkedHashSet<>();
    private final Set<Relation> found = new HashSet<>();

    KnownSums(KnownOutside known, SuppressionRule rule) {
        this.known = known;
        this.rule = rule;
    }

    /** What is left of the denominator without the numerator. */
    Unknown complement(Unknown numerator, Unknown denominator) {
        var complement = new Unknown(numerator.key(), true, denominator.count() - numerator.count());
        add(new Relation(List.of(new Term(denominator, 1), new Term(numerator, -1), new Term(complement, -1)), 0, 0));
        return complement;
    }

    /**
     * Looks at each publication with what the others show beside it: the newest first.
     *
     * @return counts that follow from the sums and stand in no cell
     */
    List<Unknown> among(List<Pool> pools, PublicationSet set) {
        known.earlier().stream().map(EarlierPublication::set).forEach(this::remember);
        remember(set);
        var own = pools.stream().map(pool -> List.copyOf(pool.all())).toList();
        own.forEach(unknowns -> unknowns.forEach(unknown ->
                versions.computeIfAbsent(unknown.key(), key -> new HashSet<>()).add(unknown)));
        for (var pool : pools) {
            for (var other = own.size() - 1; other >= 0; other--) {
                pool.fillFromOthers(own.get(other));
            }
            overAxes(pool);
            known.national().forEach(national -> withinLargerArea(pool, national));
        }
        rests.addAll(new SumsOverTime(known, rule, versions, this::add).all());
        return rests;
    }

    private void remember(PublicationSet set) {
        codeSums.addAll(set.sums());
        Stream.of(set.counts().numerator(), set.counts().denominator())
                .filter(Objects::nonNull)
                .forEach(counted -> additive.merge(counted.of(), set.additive(), AdditiveOver::or));
    }

    private void overAxes(Pool pool) {
        for (var axis : Axis.values()) {
            var groups = new LinkedHashMap<Whole, Collection<Unknown>>();
            var totals = totals(pool, axis);
            for (var part : pool.all()) {
                wholes(pool, axis, totals, part).forEach(whole -> groups.computeIfAbsent(
                                new Whole(whole, part.key().place().area().kind()), key -> new ArrayList<>())
                        .add(part));
            }
            groups.forEach((whole, parts) -> {
                var total = pool.find(whole.key());
                var adds = additive.get(whole.key().count()).over(axis);
                var made = axis == Axis.AREA ? pool.making(parts) : parts;
                addSum(pool, total, made, adds);
                if (made.size() < parts.size() && adds && isExact(total, parts)) {
                    add(new Relation(terms(total, parts), 0, 0));
                }
            });
        }
    }

    /** Areas of one kind make a whole together; municipalities, contract areas and neighbourhoods each do so for themselves. */
    private record Whole(CountKey key, AreaKind parts) {}

    /** Of what totals and sub-totals this is a part in this axis. */
    private List<CountKey> wholes(Pool pool, Axis axis, Collection<String> totals, Unknown part) {
        var place = part.key().place();
        if (axis.isTotal(place)) {
            return List.of();
        }
        var code = axis.codeOf(place);
        var subTotals = codeSums.stream()
                .filter(sum -> sum.axis() == axis && sum.parts().contains(code))
                .map(sum -> in(axis, part, sum.whole()))
                .filter(whole -> pool.find(whole) != null)
                .toList();
        if (!subTotals.isEmpty()) {
            return subTotals;
        }
        return (axis == Axis.AREA ? aroundArea(pool, totals, place) : totals.stream())
                .map(total -> in(axis, part, total))
                .filter(whole -> pool.find(whole) != null)
                .toList();
    }

    /** A neighbourhood is part of its municipality; contract areas make the region, and its municipality when it has one. */
    private static Stream<String> aroundArea(Pool pool, Collection<String> totals, Place place) {
        return switch (place.area().kind()) {
            case NEIGHBOURHOOD -> place.area().municipality().map(AreaCode::value).stream();
            case CONTRACT_AREA -> {
                var municipalities = pool.municipalities();
                yield Stream.concat(
                        totals.stream(), municipalities.size() == 1 ? municipalities.stream() : Stream.of());
            }
            default -> totals.stream();
        };
    }

    private static CountKey in(Axis axis, Unknown part, String code) {
        return new CountKey(part.key().count(), axis.in(part.key().place(), code));
    }

    private static Collection<String> totals(Pool pool, Axis axis) {
        return axis == Axis.AREA ? pool.regionTotals() : List.of(Breakdown.TOTAL);
    }

    private static boolean isExact(Unknown whole, Collection<Unknown> parts) {
        return Math.abs(rest(whole, parts)) < Range.HAIR;
    }

    private static double rest(Unknown whole, Collection<Unknown> parts) {
        return whole.count() - parts.stream().mapToDouble(Unknown::count).sum();
    }

    private void addSum(Pool pool, Unknown whole, Collection<Unknown> parts, boolean additive) {
        if (parts.isEmpty()) {
            return;
        }
        var rest = rest(whole, parts);
        var band = 2.5 * (parts.size() + 1);
        var rounded =
                Math.abs(rest) <= band && isInFives(whole) && parts.stream().allMatch(KnownSums::isInFives);
        if (additive && isExact(whole, parts)) {
            add(new Relation(terms(whole, parts), 0, 0));
            return;
        }
        if (isMixed(pool, whole) || parts.stream().anyMatch(part -> isMixed(pool, part))) {
            return;
        }
        if (additive && rounded) {
            add(new Relation(terms(whole, parts), -band, band));
        } else if (additive && rest > 0) {
            addRest(whole, parts, rest);
        } else if (!additive && rest <= 0) {
            add(new Relation(terms(whole, parts), Double.NEGATIVE_INFINITY, 0));
        }
        parts.stream()
                .filter(part -> part.count() <= whole.count())
                .forEach(part -> add(new Relation(terms(whole, List.of(part)), 0, Double.POSITIVE_INFINITY)));
    }

    /** What no cell is about: a part that is left out, such as a municipality. It can be small too. */
    private void addRest(Unknown whole, Collection<Unknown> parts, double number) {
        var terms = terms(whole, parts);
        if (!found.add(new Relation(terms, 0, Double.POSITIVE_INFINITY))) {
            return;
        }
        var rest = new Unknown(whole.key(), true, number);
        if (rule.isSmall(number)) {
            rest.promise(rule.threshold());
        }
        rests.add(rest);
        terms.add(new Term(rest, -1));
        add(new Relation(terms, 0, 0));
    }

    /** Numbers of different vintages say nothing together, unless they happen to fit. */
    private boolean isMixed(Pool pool, Unknown unknown) {
        return !pool.isOwn(unknown) && versions.get(unknown.key()).size() > 1;
    }

    private static List<Term> terms(Unknown whole, Collection<Unknown> parts) {
        var terms = new ArrayList<Term>();
        terms.add(new Term(whole, 1));
        parts.forEach(part -> terms.add(new Term(part, -1)));
        return terms;
    }

    private static boolean isInFives(Unknown unknown) {
        return unknown.count() % 5 == 0;
    }

    /** A figure of the youth region, the province or the country: what is counted in the region is no more than that. */
    private void withinLargerArea(Pool pool, NationalCount national) {
        var kind = national.key().place().area().kind();
        if (kind == AreaKind.MUNICIPALITY || kind == AreaKind.REGION) {
            return;
        }
        var inside = pool.all().stream()
                .filter(unknown -> unknown.key().count().equals(national.key().count()))
                .filter(unknown ->
                        isSameBreakdown(unknown.key().place(), national.key().place()))
                .filter(unknown -> isWhole(unknown.key().place().area().kind()))
                .toList();
        var totals = inside.stream()
                .filter(unknown -> Axis.AREA.isTotal(unknown.key().place()))
                .toList();
        var limit = national.printed().doubleValue() + (national.rounded() ? 2.5 : 0);
        var whole = totals.isEmpty() && isAdditiveOverAreas(national)
                ? List.of(inside)
                : single(totals.isEmpty() ? inside : totals);
        whole.forEach(parts -> atMost(parts, limit));
    }

    /** Parts of a municipality are counted in it already. */
    private static boolean isWhole(AreaKind kind) {
        return kind == AreaKind.MUNICIPALITY || kind == AreaKind.REGION;
    }

    private boolean isAdditiveOverAreas(NationalCount national) {
        var over = additive.get(national.key().count());
        return over != null && over.over(Axis.AREA);
    }

    private static List<List<Unknown>> single(List<Unknown> unknowns) {
        return unknowns.stream().map(List::of).toList();
    }

    private void atMost(List<Unknown> parts, double limit) {
        if (!parts.isEmpty() && parts.stream().mapToDouble(Unknown::count).sum() <= limit) {
            add(new Relation(parts.stream().map(part -> new Term(part, 1)).toList(), Double.NEGATIVE_INFINITY, limit));
        }
    }

    private static boolean isSameBreakdown(Place one, Place other) {
        return one.breakdown().equals(other.breakdown());
    }

    private void add(Relation relation) {
        if (found.add(relation)) {
            relation.terms().forEach(term -> term.unknown().partOf(relation));
        }
    }
}
