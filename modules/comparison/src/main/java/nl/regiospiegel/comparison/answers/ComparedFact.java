package nl.regiospiegel.comparison.answers;

import java.util.List;
import java.util.stream.Collectors;
import nl.regiospiegel.comparison.model.entity.AttributeValue;
import nl.regiospiegel.regions.source.entity.FactState;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "Wat de bronnen van één regio over één kenmerk zeggen.")
public record ComparedFact(
        @Schema(
                        description = "known: bekend; unknown: geen bron zegt het; not-applicable: niet van toepassing;"
                                + " conflicting: bronnen spreken elkaar tegen.",
                        enumeration = {"known", "unknown", "not-applicable", "conflicting"})
                String state,
        @Schema(
                        nullable = true,
                        description =
                                "De waarde voor machines: code, getal, tekst of object, of een lijst daarvan. null als er geen"
                                        + " waarde is of bronnen elkaar tegenspreken; dan staan alle lezingen in readings.")
                Object value,
        @Schema(description = "Alle lezingen, elk met eigen bronnen.") List<ComparedReading> readings,
        @Schema(description = "Waaruit de waarde volgt, als zij is afgeleid of berekend.") List<String> derivedFrom,
        @Schema(nullable = true, description = "Wat de lezer moet weten als er geen waarde is; null als er niets is.")
                String note,
        @Schema(description = "Ids van alle bronnen van dit kenmerk.") List<String> sources) {

    public static ComparedFact of(AttributeValue value) {
        var readings = value.readings().map(ComparedReading::of).toList();
        return new ComparedFact(
                value.state().code(),
                machine(value),
                readings,
                readings.stream()
                        .flatMap(reading -> reading.derivedFrom().stream())
                        .distinct()
                        .toList(),
                value.note(),
                readings.stream()
                        .flatMap(reading -> reading.sources().stream())
                        .distinct()
                        .toList());
    }

    /** All readings as people read them; empty when there is none. */
    public String said() {
        return readings.stream().map(ComparedReading::text).collect(Collectors.joining("; "));
    }

    private static Object machine(AttributeValue value) {
        if (value.state() != FactState.KNOWN) {
            return null;
        }
        var values = value.readings().map(reading -> reading.said().value()).toList();
        return value.list() ? values : values.get(0);
    }
}
