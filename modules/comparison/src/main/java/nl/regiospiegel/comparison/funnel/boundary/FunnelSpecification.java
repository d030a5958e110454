package nl.regiospiegel.comparison.funnel.boundary;

import java.time.LocalDate;
import java.util.List;
import nl.regiospiegel.comparison.funnel.control.DrawFunnel;
import nl.regiospiegel.comparison.funnel.entity.FunnelQuestion;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "De keuzes waarmee een trechter is gemaakt.")
public record FunnelSpecification(
        @Schema(
                        description =
                                "Wat het midden is. areas: alle tellers samen gedeeld door alle noemers samen; benchmark: de waarde van het gekozen gebied.",
                        enumeration = {"areas", "benchmark"})
                String baseline,
        @Schema(nullable = true, description = "Code van het gekozen gebied; null zonder.", examples = "NL01")
                String benchmark,
        @Schema(description = "Dag waarop de gebieden bestonden: de laatste van de periode.", format = "date")
                LocalDate areasOn,
        @Schema(
                        nullable = true,
                        description = "Alleen publicaties tot en met deze dag; null voor de laatste.",
                        format = "date")
                LocalDate vintageAsOf,
        @Schema(description = "Betrouwbaarheid van de grenzen.", examples = "[0.95, 0.998]") List<Double> confidences,
        @Schema(description = "Met minder gebieden met aantallen is er geen trechter.", examples = "3")
                int fewestAreas) {

    static FunnelSpecification of(FunnelQuestion question) {
        var benchmark = question.about().benchmark();
        return new FunnelSpecification(
                benchmark == null ? "areas" : "benchmark",
                benchmark == null ? null : benchmark.text(),
                question.period().last(),
                question.about().vintageAsOf(),
                DrawFunnel.CONFIDENCES,
                DrawFunnel.FEWEST_AREAS);
    }
}
