package nl.regiospiegel.figures.indicator.boundary;

import nl.regiospiegel.figures.indicator.control.RegionalDefinitions.Of;
import nl.regiospiegel.regions.language.Language;
import nl.regiospiegel.regions.localindicator.entity.WaitingTimeDefinition;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "WaitingTimeDefinition", description = "Wat een regio onder wachttijd verstaat.")
public record StatedWaitingTime(
        String region,
        String regionName,
        String name,
        @Schema(description = "Waarbij het tellen begint.") String starts,
        @Schema(description = "Waarbij het tellen eindigt.") String ends,
        @Schema(description = "calendar-days of working-days.") String counting,
        String countingName,
        @Schema(description = "Hoogste aantal dagen binnen de norm; null zonder norm.") Integer normDays) {

    static StatedWaitingTime of(Of<WaitingTimeDefinition> each, Language language) {
        var waiting = each.part();
        var name = each.region().name();
        return new StatedWaitingTime(
                each.region().id().value(),
                language.choose(name.nl(), name.en()),
                language.choose(waiting.name().nl(), waiting.name().en()),
                language.choose(waiting.starts().nl(), waiting.starts().en()),
                language.choose(waiting.ends().nl(), waiting.ends().en()),
                waiting.counting().code(),
                waiting.counting().name(language.getLocale()),
                waiting.normDays());
    }
}
