package nl.regiospiegel.figures.indicator.boundary;

import java.util.List;
import nl.regiospiegel.figures.indicator.entity.CountReference;
import nl.regiospiegel.figures.indicator.entity.CountedThing;
import nl.regiospiegel.regions.language.Language;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "IndicatorCount", description = "Wat er geteld wordt; dezelfde telling heeft overal hetzelfde id.")
public record StatedCount(
        @Schema(description = "Vast id van wat geteld wordt.", examples = "youths-with-youth-help") String of,
        String name,
        @Schema(description = "Waarin: persons, trajectories, answers, households, contracts of thousand-euro.")
                String countedIn,
        @Schema(description = "De codes van een uitsplitsing waarbij geteld wordt; leeg is het totaal.")
                List<StatedPart> at) {

    @Schema(name = "IndicatorCountPart", description = "Codes van een uitsplitsing; meer codes worden opgeteld.")
    public record StatedPart(String dimension, List<String> codes) {}

    static StatedCount of(CountReference reference, CountedThing thing, Language language) {
        return new StatedCount(
                reference.of(),
                language.choose(thing.name().nl(), thing.name().en()),
                thing.countedIn().code(),
                reference.at().entrySet().stream()
                        .map(part -> new StatedPart(part.getKey().code(), part.getValue()))
                        .toList());
    }
}
