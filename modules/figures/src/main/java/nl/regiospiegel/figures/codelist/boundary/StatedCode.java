package nl.regiospiegel.figures.codelist.boundary;

import nl.regiospiegel.figures.codelist.entity.CodeListEntry;
import nl.regiospiegel.regions.language.Language;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "CodeOfList", description = "Een code van een codelijst.")
public record StatedCode(
        @Schema(examples = "31") String code,
        String name,
        @Schema(description = "De code van de andere lijst waarvoor zij staat; null zonder duidelijke tegenhanger.")
                String mapsTo,
        @Schema(description = "Einde of herstart door de hervorming zelf: telt nooit als uitkomst van hulp.")
                boolean neverOutcome) {

    static StatedCode of(CodeListEntry entry, Language language) {
        return new StatedCode(
                entry.code(),
                language.choose(entry.name().nl(), entry.name().en()),
                entry.mapsTo(),
                entry.neverOutcome());
    }
}
