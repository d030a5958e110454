package nl.regiospiegel.figures.observation.control;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.regiospiegel.figures.observation.entity.ObservedFigure;
import nl.regiospiegel.figures.observation.entity.Revision;

/** Puts the vintages of figures one after the other. */
public final class Revising {

    /** Both values are measurements; more digits than this say nothing. */
    private static final MathContext PRECISION = MathContext.DECIMAL32;

    private static final Comparator<ObservedFigure> VINTAGES = Comparator.comparing(ObservedFigure::vintageDate)
            .thenComparing(ObservedFigure::publishedOn, Comparator.nullsFirst(Comparator.naturalOrder()))
            .thenComparing(ObservedFigure::publication, Comparator.nullsFirst(Comparator.naturalOrder()));

    private Revising() {}

    /** By owner, kind of period and period; within those in order of vintage, each with what it changed. */
    public static List<Revision> of(List<ObservedFigure> figures, Function<ObservedFigure, BigDecimal> value) {
        Map<String, List<ObservedFigure>> byPeriod = figures.stream()
                .collect(Collectors.groupingBy(
                        figure -> (figure.region() == null ? "" : figure.region()) + " " + figure.periodKind() + " "
                                + figure.period(),
                        TreeMap::new,
                        Collectors.toList()));
        return byPeriod.values().stream()
                .flatMap(same -> inOrder(same, value).stream())
                .toList();
    }

    private static List<Revision> inOrder(List<ObservedFigure> same, Function<ObservedFigure, BigDecimal> value) {
        var revisions = new ArrayList<Revision>();
        BigDecimal before = null;
        for (var figure : same.stream().sorted(VINTAGES).toList()) {
            var now = value.apply(figure);
            var difference = before == null || now == null ? null : now.subtract(before, PRECISION);
            revisions.add(new Revision(figure, now, difference));
            before = now;
        }
        return revisions;
    }
}
