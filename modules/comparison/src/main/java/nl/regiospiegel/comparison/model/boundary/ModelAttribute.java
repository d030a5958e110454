package nl.regiospiegel.comparison.model.boundary;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import nl.regiospiegel.comparison.answers.ComparedFact;
import nl.regiospiegel.comparison.model.entity.ComparedAttribute;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "Eén kenmerk van een contractmodel in alle regio's van de vergelijking.")
public record ModelAttribute(
        @Schema(description = "Vaste code van het kenmerk.", examples = "termMonths") String code,
        @Schema(description = "Naam in de taal van de lezer.") String name,
        @Schema(description = "Code van de groep waarin het kenmerk wordt gelezen.", examples = "term") String group,
        @Schema(description = "Naam van de groep in de taal van de lezer.") String groupName,
        @Schema(
                        description =
                                "true: minstens twee regio's verschillen zeker. false: dat staat niet vast; zij zijn gelijk, of van een regio is de waarde niet bekend.")
                boolean differs,
        @Schema(description = "Of het product dit kenmerk uit andere feiten berekent.") boolean derived,
        @Schema(description = "Wat de bronnen zeggen, per id van een regio.") Map<String, ComparedFact> values) {

    static ModelAttribute of(ComparedAttribute attribute, Locale locale) {
        var values = new LinkedHashMap<String, ComparedFact>();
        attribute.values().forEach((region, value) -> values.put(region.value(), ComparedFact.of(value)));
        return new ModelAttribute(
                attribute.code(),
                attribute.name(),
                attribute.group().code(),
                attribute.group().name(locale),
                attribute.differs(),
                attribute.derived(),
                values);
    }
}
