package nl.regiospiegel.figures.seriesbreak.boundary;

import java.time.LocalDate;
import java.util.List;
import java.util.Map.Entry;
import nl.regiospiegel.figures.area.entity.AreaCode;
import nl.regiospiegel.figures.indicator.entity.IndicatorCode;
import nl.regiospiegel.figures.seriesbreak.entity.BreakConsequence;
import nl.regiospiegel.figures.seriesbreak.entity.SeriesBreak;
import nl.regiospiegel.regions.language.Language;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "SeriesBreak", description = "Een dag waarna cijfers niet meer betekenen wat ze betekenden.")
public record StatedBreak(
        String id,
        @Schema(description = "Eerste dag van de nieuwe betekenis.") LocalDate date,
        String name,
        @Schema(description = "Wat er veranderde en wat dat met de cijfers doet.") String explanation,
        @Schema(description = "Oorzaak: population, method, law of revision. Een revision breekt geen lijn.")
                String kind,
        String kindName,
        @Schema(description = "Of elk gebied even sterk verschuift: uniform, uneven of none.") String effect,
        String effectName,
        @Schema(description = "De indicatoren die hij raakt.") List<StatedConsequence> indicators,
        @Schema(description = "Codes van de gebieden die hij raakt; leeg is alle.") List<String> areas,
        @Schema(description = "Id van de bron, zie sources.") String source,
        @Schema(
                        description =
                                "Of hij is verzonnen om het product te laten zien. Een verzonnen breuk raakt geen echt gebied.")
                boolean demonstration) {

    @Schema(name = "BreakConsequence", description = "Wat een reeksbreuk met een indicator doet.")
    public record StatedConsequence(
            @Schema(description = "Code van de indicator.") String indicator,
            @Schema(description = "blocks: geen vergelijking eroverheen; warns: alleen met een waarschuwing.")
                    String consequence,
            String consequenceName) {

        static StatedConsequence of(Entry<IndicatorCode, BreakConsequence> touched, Language language) {
            var consequence = touched.getValue();
            return new StatedConsequence(
                    touched.getKey().value(), consequence.code(), consequence.name(language.getLocale()));
        }
    }

    static StatedBreak of(SeriesBreak seriesBreak, Language language) {
        var locale = language.getLocale();
        return new StatedBreak(
                seriesBreak.id(),
                seriesBreak.date(),
                language.choose(seriesBreak.name().nl(), seriesBreak.name().en()),
                language.choose(
                        seriesBreak.explanation().nl(),
                        seriesBreak.explanation().en()),
                seriesBreak.kind().code(),
                seriesBreak.kind().name(locale),
                seriesBreak.effect().code(),
                seriesBreak.effect().name(locale),
                seriesBreak.indicators().entrySet().stream()
                        .sorted(Entry.comparingByKey())
                        .map(touched -> StatedConsequence.of(touched, language))
                        .toList(),
                seriesBreak.areas().stream().sorted().map(AreaCode::value).toList(),
                seriesBreak.source().id(),
                seriesBreak.demonstration());
    }
}
