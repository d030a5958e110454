package nl.regiospiegel.comparison.outcome.boundary;

import java.util.Locale;
import nl.regiospiegel.comparison.outcome.entity.Estimate;
import nl.regiospiegel.comparison.outcome.entity.Refusal;
import nl.regiospiegel.comparison.outcome.entity.Result;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(
        description = "Een schatting of een weigering, nooit iets anders.",
        oneOf = {EstimatedOutcome.class, RefusedOutcome.class},
        discriminatorProperty = "kind")
public sealed interface OutcomeResult permits EstimatedOutcome, RefusedOutcome {

    static OutcomeResult of(Result result, Locale locale) {
        return result instanceof Estimate estimate
                ? EstimatedOutcome.of(estimate)
                : RefusedOutcome.of((Refusal) result, locale);
    }
}
