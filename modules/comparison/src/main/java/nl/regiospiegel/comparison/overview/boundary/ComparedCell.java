package nl.regiospiegel.comparison.overview.boundary;

import java.util.Locale;
import nl.regiospiegel.comparison.answers.DifferenceEstimate;
import nl.regiospiegel.comparison.answers.DifferenceLevel;
import nl.regiospiegel.comparison.benchmark.entity.Benchmark;
import nl.regiospiegel.comparison.overview.entity.OverviewCell;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "Eén regio in één rij.")
public record ComparedCell(
        @Schema(
                        nullable = true,
                        description =
                                "De periode van deze cel: die van de rij, of op de eigen klok die van de regio; null zonder cijfer en zonder"
                                        + " klok.",
                        examples = "2024HJ02")
                String period,
        @Schema(
                        nullable = true,
                        description =
                                "Perioden sinds de periode van de start, op de klok van de regio; null op de kalender en zonder klok.")
                Integer eventTime,
        @Schema(description = "De waarde van de regio, of waarom die er niet is.") DifferenceLevel level,
        @Schema(description = "De waarde waarmee deze regio wordt vergeleken.") DifferenceLevel benchmark,
        @Schema(description = "Het oordeel tegenover het vergelijkingsgebied.") CorrectedDecision decision,
        @Schema(
                        nullable = true,
                        description =
                                "De vergelijking met de rest, als de regio in het vergelijkingsgebied ligt: a is de regio, b wat er van"
                                        + " het gebied overblijft. null als ze niets gemeen hebben.")
                DifferenceEstimate rest,
        @Schema(
                        description =
                                "Of de regio op dit cijfer stijgt of daalt, tot en met de periode van de cel. Op de eigen klok telt de invoering niet mee.")
                CellTrend trend) {

    static ComparedCell of(OverviewCell cell, Benchmark benchmark, Locale locale) {
        var against = cell.point().against();
        var period = cell.moment().period();
        return new ComparedCell(
                period == null ? null : period.code(),
                cell.moment().eventTime(),
                DifferenceLevel.of(cell.level(), locale),
                DifferenceLevel.of(cell.benchmark(), benchmark.text(), locale),
                CorrectedDecision.of(cell, locale),
                against == null || against.rest() == null
                        ? null
                        : DifferenceEstimate.of(against.rest(), against.overlap(), locale),
                CellTrend.of(cell.trend(), locale));
    }
}
