package nl.regiospiegel.comparison.funnel.boundary;

import nl.regiospiegel.comparison.funnel.entity.FunnelLimits;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "Grenzen bij één noemer, in de eenheid van de indicator.")
public record LimitsOfChance(
        @Schema(description = "Ondergrens bij 95 procent.") double lower95,
        @Schema(description = "Bovengrens bij 95 procent.") double upper95,
        @Schema(description = "Ondergrens bij 99,8 procent.") double lower998,
        @Schema(description = "Bovengrens bij 99,8 procent.") double upper998) {

    static LimitsOfChance of(FunnelLimits limits) {
        return new LimitsOfChance(
                limits.at95().lower(),
                limits.at95().upper(),
                limits.at998().lower(),
                limits.at998().upper());
    }
}
