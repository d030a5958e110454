package nl.regiospiegel.comparison.sidebyside.boundary;

import java.util.LinkedHashMap;
import java.util.Map;
import nl.regiospiegel.comparison.answers.ComparedFact;
import nl.regiospiegel.comparison.model.entity.ComparedAttribute;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "Eén kenmerk van een contractmodel waarop minstens twee van de regio's zeker verschillen.")
public record ModelDifference(
        @Schema(description = "Vaste code van het kenmerk.", examples = "termMonths") String code,
        @Schema(description = "Naam in de taal van de lezer.") String name,
        @Schema(description = "Code van de groep waarin het kenmerk wordt gelezen.", examples = "term") String group,
        @Schema(description = "Of het product dit kenmerk uit andere feiten berekent.") boolean derived,
        @Schema(description = "Wat de bronnen zeggen, per id van een regio.") Map<String, ComparedFact> values) {

    static ModelDifference of(ComparedAttribute attribute) {
        var values = new LinkedHashMap<String, ComparedFact>();
        attribute.values().forEach((region, value) -> values.put(region.value(), ComparedFact.of(value)));
        return new ModelDifference(
                attribute.code(), attribute.name(), attribute.group().code(), attribute.derived(), values);
    }
}
