package nl.regiospiegel.figures.indicator.boundary;

import nl.regiospiegel.figures.indicator.control.RegionalDefinitions.Of;
import nl.regiospiegel.regions.language.Language;
import nl.regiospiegel.regions.localindicator.entity.LocalIndicator;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(
        name = "LocalIndicator",
        description = "Een cijfer dat een regio zelf definieert, en hoe het zich tot het gedeelde verhoudt.")
public record StatedLocalIndicator(
        String region,
        String regionName,
        @Schema(examples = "LOK-WT") String code,
        String name,
        String definition,
        @Schema(description = "equal, narrower, wider of not-comparable.") String relation,
        String relationName,
        @Schema(description = "Waarin het afwijkt; null als het gelijk is.") String difference) {

    static StatedLocalIndicator of(Of<LocalIndicator> each, Language language) {
        var local = each.part();
        var name = each.region().name();
        return new StatedLocalIndicator(
                each.region().id().value(),
                language.choose(name.nl(), name.en()),
                local.code(),
                language.choose(local.name().nl(), local.name().en()),
                language.choose(local.definition().nl(), local.definition().en()),
                local.relation().code(),
                local.relation().name(language.getLocale()),
                local.difference() == null
                        ? null
                        : language.choose(
                                local.difference().nl(), local.difference().en()));
    }
}
