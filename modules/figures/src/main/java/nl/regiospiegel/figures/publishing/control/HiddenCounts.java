package nl.regiospiegel.figures.publishing.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.regiospiegel.figures.indicator.control.CountedThings;
import nl.regiospiegel.figures.indicator.control.UsableIndicators;
import nl.regiospiegel.figures.indicator.entity.CountReference;
import nl.regiospiegel.figures.indicator.entity.CountedThing;
import nl.regiospiegel.figures.indicator.entity.Indicator;
import nl.regiospiegel.figures.suppression.entity.CountIds;

/** Which counts of an indicator small numbers are hidden of, and which indicators have to do with the same counts. */
@ApplicationScoped
public class HiddenCounts {

    @Inject
    private UsableIndicators indicators;

    @Inject
    private CountedThings things;

    /** Its counts as far as they are of persons or lead to persons; an amount does not. */
    CountIds of(Indicator indicator) {
        var counts = indicator.counts();
        return new CountIds(ofPersons(counts.numerator()), ofPersons(counts.denominator()));
    }

    private CountReference ofPersons(CountReference reference) {
        return reference != null && things.find(reference).countedIn().concernsPersons() ? reference : null;
    }

    /** All indicators that have a count to do with this one, directly or through others. */
    Set<String> related(Indicator indicator) {
        var things = new HashSet<>(things(indicator));
        var related = new HashSet<Indicator>();
        var usable = indicators.ofOwnFigures();
        boolean grew = true;
        while (grew) {
            grew = false;
            for (var other : usable) {
                if (!related.contains(other) && things(other).stream().anyMatch(things::contains)) {
                    related.add(other);
                    things.addAll(things(other));
                    grew = true;
                }
            }
        }
        related.add(indicator);
        return related.stream().map(each -> each.code().value()).collect(Collectors.toSet());
    }

    /** The things that these indicators count and of which small numbers are hidden. */
    List<CountedThing> counted(Set<String> codes) {
        return indicators.ofOwnFigures().stream()
                .filter(indicator -> codes.contains(indicator.code().value()))
                .map(this::of)
                .flatMap(ids -> Stream.of(ids.numerator(), ids.denominator()))
                .filter(Objects::nonNull)
                .map(things::find)
                .distinct()
                .toList();
    }

    private static Set<String> things(Indicator indicator) {
        return Stream.of(indicator.counts().numerator(), indicator.counts().denominator())
                .filter(reference -> reference != null)
                .map(CountReference::of)
                .collect(Collectors.toSet());
    }
}
