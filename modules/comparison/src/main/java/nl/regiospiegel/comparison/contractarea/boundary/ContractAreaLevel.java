package nl.regiospiegel.comparison.contractarea.boundary;

import java.util.Locale;
import nl.regiospiegel.comparison.answers.DifferenceLevel;
import nl.regiospiegel.comparison.difference.entity.Level;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "Een contractgebied met zijn waarde.")
public record ContractAreaLevel(
        @Schema(description = "Id van het gebied binnen de regio.", examples = "centrum") String area,
        @Schema(description = "Code van het gebied.", examples = "CA-den-haag.centrum") String code,
        @Schema(description = "De waarde, of waarom die er niet is.") DifferenceLevel level) {

    static ContractAreaLevel of(String area, Level level, Locale locale) {
        return new ContractAreaLevel(area, level.subject().area().value(), DifferenceLevel.of(level, locale));
    }
}
