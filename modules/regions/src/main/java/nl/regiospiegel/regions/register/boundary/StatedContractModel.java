package nl.regiospiegel.regions.register.boundary;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import nl.regiospiegel.regions.configuration.entity.Validity;
import nl.regiospiegel.regions.contractmodel.control.Attributes;
import nl.regiospiegel.regions.contractmodel.entity.ContractModel;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "Een contractmodel: hoe de regio jeugdhulp inkoopt, kenmerk voor kenmerk.")
public record StatedContractModel(
        String id,
        @Schema(description = "Eerste dag waarop het kan gelden; null als die onbekend is.") LocalDate validFrom,
        @Schema(
                        description =
                                "Laatste dag waarop het kan gelden; null als die onbekend of open is, zoals bij een optie tot"
                                        + " verlenging.")
                LocalDate validUntil,
        List<StatedAttribute> attributes) {

    static StatedContractModel of(ContractModel model, Validity valid, ReadingOut aloud) {
        return new StatedContractModel(
                model.id(),
                valid.from(),
                valid.until(),
                Attributes.ALL.stream()
                        .map(attribute -> StatedAttribute.of(attribute, model, aloud))
                        .toList());
    }

    Stream<CitedPlace> cited() {
        return attributes.stream()
                .flatMap(attribute -> attribute.facts().stream())
                .flatMap(StatedFact::cited);
    }
}
