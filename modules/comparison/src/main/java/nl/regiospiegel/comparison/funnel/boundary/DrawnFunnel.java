package nl.regiospiegel.comparison.funnel.boundary;

import java.math.BigDecimal;
import java.util.List;
import nl.regiospiegel.comparison.answers.PlainNumber;
import nl.regiospiegel.comparison.funnel.entity.Funnel;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "Gebieden rond één waarde, met de grenzen van wat toeval kan doen.")
public record DrawnFunnel(
        @Schema(description = "Altijd funnel.", enumeration = "funnel") String kind,
        @Schema(
                        description =
                                "proportion-funnel: aandelen, normale grenzen tussen 0 en 1; rate-funnel: per hoofd, exacte Poisson-grenzen.",
                        enumeration = {"proportion-funnel", "rate-funnel"})
                String method,
        @Schema(description = "Het midden, in de eenheid van de indicator.") double baseline,
        @Schema(nullable = true, description = "Alle tellers samen; null met een vergelijkingsgebied.")
                BigDecimal numerator,
        @Schema(nullable = true, description = "Alle noemers samen; null met een vergelijkingsgebied.")
                BigDecimal denominator,
        @Schema(description = "Aantal gebieden in de trechter.") int areaCount,
        @Schema(description = "Deel van de gebieden buiten de grenzen van 95 procent, van 0 tot 1.")
                double shareOutside95,
        @Schema(description = "Deel van de gebieden buiten de grenzen van 99,8 procent, van 0 tot 1.")
                double shareOutside998,
        @Schema(description = "Spreidingsfactor: ongeveer 1 als alleen toeval de gebieden doet verschillen.")
                double dispersion,
        @Schema(description = "Boven deze spreidingsfactor verschillen gebieden meer dan door toeval.")
                double dispersionThreshold,
        @Schema(
                        description =
                                "Of de gebieden meer verschillen dan door toeval. Dan zijn er ook ruimere grenzen, en heet een gebied erbuiten afwijkend, nooit uitzonderlijk.")
                boolean overdispersed,
        @Schema(description = "Elk gebied met aantallen, op volgorde van code.") List<AreaWithPlace> areas,
        @Schema(description = "De lijnen, van de kleinste naar de grootste noemer van deze gebieden.")
                List<FunnelCurvePoint> curve)
        implements FunnelAnswer {

    static DrawnFunnel of(Funnel funnel) {
        var count = funnel.areas().size();
        var total = funnel.total();
        return new DrawnFunnel(
                "funnel",
                funnel.method().code(),
                funnel.baseline(),
                total == null ? null : PlainNumber.of(total.numerator()),
                total == null ? null : PlainNumber.of(total.denominator()),
                count,
                funnel.outsideAt95() / (double) count,
                funnel.outsideAt998() / (double) count,
                funnel.dispersion().factor(),
                funnel.dispersion().threshold(),
                funnel.dispersion().isOverdispersed(),
                funnel.areas().stream().map(AreaWithPlace::of).toList(),
                funnel.curve().stream().map(FunnelCurvePoint::of).toList());
    }
}
