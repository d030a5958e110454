package nl.regiospiegel.comparison.funnel.boundary;

import nl.regiospiegel.comparison.funnel.entity.CurvePoint;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "Een punt van de lijnen van een trechter.")
public record FunnelCurvePoint(
        @Schema(description = "De noemer waar dit punt bij hoort.") double denominator,
        @Schema(nullable = true, description = "Hoeveel gevallen het midden daar verwacht; null bij een aandeel.")
                Double expected,
        @Schema(description = "De grenzen van toeval.") LimitsOfChance limits,
        @Schema(
                        nullable = true,
                        description = "De ruimere grenzen; null als de gebieden niet meer verschillen dan door toeval.")
                LimitsOfChance widenedLimits) {

    static FunnelCurvePoint of(CurvePoint point) {
        return new FunnelCurvePoint(
                point.denominator(),
                point.expected(),
                LimitsOfChance.of(point.limits()),
                point.widened() == null ? null : LimitsOfChance.of(point.widened()));
    }
}
