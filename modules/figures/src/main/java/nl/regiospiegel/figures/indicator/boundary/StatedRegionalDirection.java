package nl.regiospiegel.figures.indicator.boundary;

import nl.regiospiegel.figures.indicator.control.RegionalDefinitions.Of;
import nl.regiospiegel.regions.language.Language;
import nl.regiospiegel.regions.localindicator.entity.Better;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "RegionalDirection", description = "Een regio waarin iets anders beter is dan de catalogus zegt.")
public record StatedRegionalDirection(
        @Schema(examples = "mvs") String region,
        String regionName,
        @Schema(description = "higher, lower of neutral.") String direction,
        String directionName) {

    static StatedRegionalDirection of(Of<Better> each, Language language) {
        var name = each.region().name();
        return new StatedRegionalDirection(
                each.region().id().value(),
                language.choose(name.nl(), name.en()),
                each.part().code(),
                each.part().name(language.getLocale()));
    }
}
