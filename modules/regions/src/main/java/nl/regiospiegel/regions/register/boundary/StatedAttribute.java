package nl.regiospiegel.regions.register.boundary;

import java.util.List;
import nl.regiospiegel.regions.contractmodel.control.Attribute;
import nl.regiospiegel.regions.contractmodel.entity.ContractModel;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "Een kenmerk van een contractmodel met zijn feiten.")
public record StatedAttribute(
        @Schema(description = "Stabiele code, zoals term.durationMonths.", examples = "term.durationMonths")
                String code,
        @Schema(description = "Groep waarin het kenmerk hoort.", examples = "term") String group,
        @Schema(description = "Naam in de gevraagde taal.") String name,
        @Schema(description = "Of het kenmerk meer dan één waarde kan hebben.") boolean list,
        @Schema(description = "De feiten; altijd ten minste één, ook als er geen waarde is.") List<StatedFact> facts) {

    static <T> StatedAttribute of(Attribute<T> attribute, ContractModel model, ReadingOut aloud) {
        return new StatedAttribute(
                attribute.code(),
                attribute.group().code(),
                attribute.name(aloud.locale()),
                attribute.list(),
                aloud.facts(attribute.facts().apply(aloud.configuration(), model), attribute.words()));
    }
}
