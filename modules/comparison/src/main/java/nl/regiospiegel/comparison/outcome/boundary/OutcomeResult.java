package nl.regiospiegel.comparison.outcome.boundary;

import java.util.List;
import java.util.Locale;
import nl.regiospiegel.comparison.outcome.entity.Estimate;
import nl.regiospiegel.comparison.outcome.entity.Point;
import nl.regiospiegel.comparison.outcome.entity.Refusal;
import nl.regiospiegel.statistics.interval.Confidence;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(
        description = "Een schatting of een weigering, nooit iets anders.",
        oneOf = {EstimatedOutcome.class, RefusedOutcome.class},
        discriminatorProperty = "kind")
public sealed interface OutcomeResult permits EstimatedOutcome, RefusedOutcome {

    /** @param confidence of its lower and upper limit: 0.95 or 0.998 */
    static OutcomeResult of(Point point, double confidence, Locale locale) {
        if (point.result() instanceof Estimate at95 && point.at998() instanceof Estimate at998) {
            return EstimatedOutcome.of(confidence == Confidence.LEVEL_998 ? at998 : at95, List.of(at95, at998));
        }
        return RefusedOutcome.of((Refusal) point.result(), locale);
    }
}
