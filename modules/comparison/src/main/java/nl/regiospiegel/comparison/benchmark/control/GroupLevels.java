package nl.regiospiegel.comparison.benchmark.control;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.regiospiegel.comparison.benchmark.entity.PeerGroup;
import nl.regiospiegel.comparison.benchmark.entity.PeerGroup.Peer;
import nl.regiospiegel.comparison.difference.entity.Level;
import nl.regiospiegel.comparison.outcome.control.Estimating;
import nl.regiospiegel.comparison.outcome.entity.AvailableFigures;
import nl.regiospiegel.comparison.outcome.entity.OutcomeQuestion;
import nl.regiospiegel.comparison.outcome.entity.Refusal;
import nl.regiospiegel.comparison.outcome.entity.RefusalCode;
import nl.regiospiegel.comparison.outcome.entity.Subject;
import nl.regiospiegel.figures.period.entity.Period;
import nl.regiospiegel.figures.publication.entity.Count;
import nl.regiospiegel.figures.publication.entity.Observation;
import nl.regiospiegel.figures.publication.entity.PublishedFigure;
import nl.regiospiegel.statistics.interval.Confidence;

/**
 * The value of a group of areas: all their numerators over all their denominators. Only where the counts may be added over
 * areas, and none is missing: a group with a gap would be another group in every period.
 */
record GroupLevels(OutcomeQuestion question, AvailableFigures figures, Subject subject, PeerGroup group) {

    Level in(Period period) {
        if (group.refusal() != null) {
            return refused(group.refusal());
        }
        if (!question.indicator().additivity().overAreas()) {
            return refused(Refusal.of(RefusalCode.NOT_ADDITIVE, subject.name(), reason()));
        }
        return group.members().stream()
                .flatMap(peer -> inTheWay(peer, period))
                .findFirst()
                .map(this::refused)
                .orElseGet(() -> level(period));
    }

    private Level refused(Refusal refusal) {
        return new Level(subject, null, refusal, refusal);
    }

    private String reason() {
        var reason = question.indicator().additivity().reason();
        return "en".equals(question.locale().getLanguage()) ? reason.en() : reason.nl();
    }

    private Stream<Refusal> inTheWay(Peer peer, Period period) {
        var name = peer.area().name();
        var figure = figures.find(peer.area().code(), period);
        if (figure.isEmpty()) {
            return Stream.of(Refusal.of(RefusalCode.NO_FIGURE, name));
        }
        if (figure.get().observation() instanceof Observation.Counted) {
            return Stream.empty();
        }
        return Estimating.of(question.indicator(), figure.get(), name) instanceof Refusal refusal
                ? Stream.of(refusal)
                : Stream.of(Refusal.of(RefusalCode.NO_COUNTS, name));
    }

    private Level level(Period period) {
        var all = group.members().stream()
                .flatMap(peer -> figures.find(peer.area().code(), period).stream())
                .toList();
        var together = together(all);
        return new Level(
                subject,
                together,
                Estimating.of(question.indicator(), together, subject.name(), Confidence.LEVEL_95),
                Estimating.of(question.indicator(), together, subject.name(), Confidence.LEVEL_998));
    }

    /** The least final of their publications is that of the group. */
    private PublishedFigure together(List<PublishedFigure> all) {
        var last = all.stream()
                .max(Comparator.comparing((PublishedFigure figure) ->
                                figure.vintage().status().isProvisional())
                        .thenComparing(figure -> figure.vintage().date()))
                .orElseThrow();
        return new PublishedFigure(
                last.indicator(),
                null,
                last.period(),
                null,
                new Observation.Counted(
                        sum(all, Observation.Counted::numerator), sum(all, Observation.Counted::denominator)),
                last.vintage(),
                last.dataSet(),
                last.demonstration());
    }

    private static Count sum(List<PublishedFigure> all, Function<Observation.Counted, Count> part) {
        return new Count(all.stream()
                .map(figure ->
                        part.apply((Observation.Counted) figure.observation()).value())
                .reduce(BigDecimal.ZERO, BigDecimal::add));
    }
}
