package nl.regiospiegel.comparison.answers;

import java.util.List;
import java.util.Locale;
import nl.regiospiegel.figures.area.entity.AreaCode;
import nl.regiospiegel.figures.indicator.entity.IndicatorCode;
import nl.regiospiegel.figures.seriesbreak.entity.SeriesBreak;
import nl.regiospiegel.regions.description.entity.LocalText;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "Een dag vanaf wanneer het cijfer niet meer betekent wat het daarvoor betekende.")
public record OutcomeBreak(
        @Schema(description = "Vaste id.", examples = "population-2021") String id,
        @Schema(description = "Eerste dag van de nieuwe betekenis.", format = "date", examples = "2021-01-01")
                String date,
        @Schema(description = "Korte naam in de taal van de lezer.") String name,
        @Schema(description = "Wat er veranderde.") String explanation,
        @Schema(description = "Oorzaak: population, method, law of revision.") String kind,
        @Schema(description = "Of elk gebied evenveel verschuift: uniform, uneven of none.") String effect,
        @Schema(
                        description = "blocks: geen vergelijking mag eroverheen; warns: dat mag met deze waarschuwing.",
                        enumeration = {"blocks", "warns"})
                String consequence,
        @Schema(description = "Gebieden die het raakt; leeg voor alle.") List<String> areas,
        @Schema(description = "Ids van de bronnen.") List<String> sources) {

    public static OutcomeBreak of(SeriesBreak found, IndicatorCode indicator, Locale locale) {
        return new OutcomeBreak(
                found.id(),
                found.date().toString(),
                say(found.name(), locale),
                say(found.explanation(), locale),
                found.kind().code(),
                found.effect().code(),
                found.consequenceFor(indicator).orElseThrow().code(),
                found.areas().stream().map(AreaCode::value).sorted().toList(),
                List.of(found.source().id()));
    }

    public static List<OutcomeBreak> all(List<SeriesBreak> breaks, IndicatorCode indicator, Locale locale) {
        return breaks.stream().map(found -> of(found, indicator, locale)).toList();
    }

    private static String say(LocalText text, Locale locale) {
        return "en".equals(locale.getLanguage()) ? text.en() : text.nl();
    }
}
