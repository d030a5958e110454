package nl.regiospiegel.comparison.answers;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.regiospiegel.comparison.difference.entity.Level;
import nl.regiospiegel.comparison.outcome.entity.Estimate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "De waarde van een van de twee, of waarom die er niet is.")
public record DifferenceLevel(
        @Schema(
                        description =
                                "Id van de regio of code van het gebied; van een groep of een doel zoals het is gevraagd.",
                        examples = "den-haag")
                String id,
        @Schema(description = "Naam in de taal van de lezer.") String name,
        @Schema(description = "Of de cijfers zijn verzonnen.") boolean demonstration,
        @Schema(nullable = true, description = "De waarde in de eenheid van de indicator; null bij een weigering.")
                BigDecimal value,
        @Schema(description = "De marges met 95 en 99,8 procent betrouwbaarheid; leeg als er geen zijn.")
                List<DifferenceLimits> limits,
        @Schema(nullable = true, description = "Teller; null als die niet is gepubliceerd.") BigDecimal numerator,
        @Schema(nullable = true, description = "Noemer; null als die niet is gepubliceerd.") BigDecimal denominator,
        @Schema(
                        nullable = true,
                        description = "wilson, poisson, student, quotient of published; null bij een weigering.",
                        examples = "wilson")
                String method,
        @Schema(
                        nullable = true,
                        description = "Waarom er geen marge is: no-counts of no-spread; null als er een marge is.")
                String reason,
        @Schema(nullable = true, description = "Vaste code van de weigering; null met een waarde.") String refusalCode,
        @Schema(nullable = true, description = "De reden van de weigering; null met een waarde.") String message,
        @Schema(nullable = true, description = "Hoe ver het cijfer van de laatste herziening is; null zonder cijfer.")
                String status,
        @Schema(nullable = true, description = "Wanneer het is gepubliceerd, in EDTF; null zonder cijfer.")
                String vintage,
        @Schema(nullable = true, description = "Id van de regio die dit cijfer zelf publiceerde; anders null.")
                String publishedBy,
        @Schema(description = "Ids van de bronnen.") List<String> sources) {

    public static DifferenceLevel of(Level level, Locale locale) {
        return of(level, level.subject().id(), locale);
    }

    /** @param id for what is no single area, such as a group or a target */
    public static DifferenceLevel of(Level level, String id, Locale locale) {
        var subject = level.subject();
        var origin = FigureOrigin.of(level.figure());
        return new DifferenceLevel(
                id,
                subject.name(),
                subject.demonstration(),
                estimated(level, estimate -> PlainNumber.of(estimate.value())),
                limits(level),
                estimated(level, estimate -> PlainNumber.of(estimate.numerator())),
                estimated(level, estimate -> PlainNumber.of(estimate.denominator())),
                estimated(level, estimate -> estimate.method().code()),
                estimated(level, Estimate::reasonWithoutLimits),
                level.refusal() == null ? null : level.refusal().code().code(),
                level.refusal() == null ? null : level.refusal().message(locale),
                origin.status(),
                origin.vintage(),
                origin.publishedBy(),
                origin.sources());
    }

    private static <T> T estimated(Level level, Function<Estimate, T> part) {
        return level.estimate() == null ? null : part.apply(level.estimate());
    }

    private static List<DifferenceLimits> limits(Level level) {
        return Stream.of(level.at95(), level.at998())
                .filter(Estimate.class::isInstance)
                .map(result -> ((Estimate) result).limits())
                .filter(Objects::nonNull)
                .map(DifferenceLimits::of)
                .toList();
    }
}
