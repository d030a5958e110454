package nl.regiospiegel.comparison.evaluation.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.regiospiegel.comparison.choice.control.AskedParameters;
import nl.regiospiegel.comparison.choice.control.ChoosingIndicator;
import nl.regiospiegel.comparison.choice.control.ChoosingRegions;
import nl.regiospiegel.comparison.choice.entity.ComparedRegion;
import nl.regiospiegel.comparison.evaluation.entity.DonorRule;
import nl.regiospiegel.comparison.evaluation.entity.EvaluationSpecification;
import nl.regiospiegel.comparison.evaluation.entity.StudyClock;
import nl.regiospiegel.comparison.evaluation.entity.StudyMethod;
import nl.regiospiegel.comparison.evaluation.entity.Window;
import nl.regiospiegel.comparison.timeline.entity.ClockEvent;
import nl.regiospiegel.figures.area.control.Areas;
import nl.regiospiegel.regions.answers.Today;

/** Reads what was asked of an evaluation, tells all its faults at once, and fills in every default. */
@ApplicationScoped
public class AskEvaluation {

    @Inject
    private ChoosingRegions regions;

    @Inject
    private ChoosingIndicator indicators;

    @Inject
    private Areas areas;

    @Inject
    private FiguresOfRegion figures;

    /** @throws nl.regiospiegel.regions.rules.InvalidInput with every fault in what was asked */
    @Transactional
    public EvaluationSpecification read(EvaluationParameters parameters, AskedParameters asked) {
        var asOf = asked.day("vintageAsOf", parameters.vintageAsOf()).orElseGet(Today::day);
        var region = region(asked, parameters.region());
        var indicator = indicators.choose(asked, parameters.indicator());
        var reading = new ReadingEvaluation(asked);
        var event = asked.oneOf("event", parameters.event(), List.of(ClockEvent.values()), ClockEvent::code);
        var method = asked.oneOf("method", parameters.method(), List.of(StudyMethod.values()), StudyMethod::code)
                .orElse(StudyMethod.SYNTHETIC_CONTROL);
        var level = reading.level(parameters.level(), method);
        var donors = reading.donors(parameters.donors(), level, region, code -> areas.find(code, asOf));
        var span = reading.span(parameters.from(), parameters.to(), indicator);
        var window = reading.window(parameters.excludeWindow());
        var comparison = reading.comparison(parameters.comparison(), method);
        var cutOff = reading.cutOff(parameters.cutOff(), method);
        asked.complain();
        var known = figures.resolve(span, indicator.orElseThrow(), region.orElseThrow(), asOf, level);
        return new EvaluationSpecification(
                region.orElseThrow().id(),
                indicator.orElseThrow().code(),
                event.orElse(ClockEvent.CONTRACT_START),
                method,
                level,
                donors.orElse(DonorRule.ALL),
                known.from(),
                known.to(),
                window(window, region.orElseThrow(), asOf),
                comparison,
                cutOff.orElse(null),
                EvaluationSpecification.SEED,
                asOf);
    }

    private Optional<ComparedRegion> region(AskedParameters asked, String id) {
        if (id == null || id.isBlank()) {
            asked.missing("region");
            return Optional.empty();
        }
        return regions.one(asked, "region", id);
    }

    /** Asked away, as asked, or what the product assumes for the region. */
    private static Window window(Optional<Window> asked, ComparedRegion region, LocalDate day) {
        if (asked.isPresent()) {
            return asked.get() == ReadingEvaluation.NONE ? null : asked.get();
        }
        return StudyClock.assumed(region, day).map(StudyClock::window).orElse(null);
    }
}
