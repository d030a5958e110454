package nl.regiospiegel.figures.indicator.boundary;

import java.util.List;
import nl.regiospiegel.figures.indicator.entity.Indicator;
import nl.regiospiegel.figures.indicator.entity.IndicatorSource;
import nl.regiospiegel.regions.description.entity.LocalText;
import nl.regiospiegel.regions.language.Coded;
import nl.regiospiegel.regions.language.Language;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "Indicator", description = "Wat er gemeten wordt, en wat u moet weten om het eerlijk te vergelijken.")
public record StatedIndicator(
        @Schema(description = "Code; hoofdletters tellen.", examples = "VERW-HA") String code,
        @Schema(description = "Naam in de gevraagde taal.") String name,
        String definition,
        @Schema(description = "Wat er geteld wordt.") String numerator,
        @Schema(description = "Waarvan dat een deel is, of waarop het betrokken wordt.") String denominator,
        @Schema(
                        description =
                                "Eenheid van de waarde: proportion (0 tot 1), per-100, per-1000, relative-deviation (0,05 is 5 procent erboven) of euro.",
                        examples = "proportion")
                String unit,
        String unitName,
        @Schema(
                        description =
                                "Soort cijfer, dat het interval bepaalt: share (Wilson), per-head (Poisson), mean of without-spread (geen interval).",
                        examples = "share")
                String kind,
        String kindName,
        @Schema(description = "Hoe teller en noemer de waarde maken: ratio of deviation.", examples = "ratio")
                String formula,
        @Schema(description = "Een cijfer per hoofd is per zoveel; anders 1.") int multiplier,
        @Schema(description = "Wat beter is: higher, lower of neutral.", examples = "neutral") String direction,
        String directionName,
        @Schema(description = "Perioden waarover het verschijnt: year, half-year, reference-date.")
                List<String> periodKinds,
        @Schema(description = "Zorgvormen die meetellen; een contract dekt de indicator als het deze alle omvat.")
                List<String> careForms,
        @Schema(description = "Uitsplitsingen: referrer, care-form, age, end-reason.") List<String> breakdowns,
        @Schema(description = "Of het totaal van een regio de som van de gemeenten is.") boolean additiveOverAreas,
        @Schema(description = "Waarom wel of niet.") String additivityReason,
        @Schema(description = "Waar u op moet letten.") List<String> traps,
        @Schema(description = "De maten in de brontabellen.") List<StatedMeasure> measures,
        @Schema(description = "Ids van de reeksbreuken die de indicator raken.") List<String> seriesBreaks) {

    @Schema(name = "IndicatorMeasure", description = "Een brontabel met de maten die de indicator voeden.")
    public record StatedMeasure(
            @Schema(description = "Nummer van de tabel.", examples = "85097NED") String table,
            @Schema(description = "Maat van de teller; null als alleen een waarde verschijnt.") String numerator,
            @Schema(description = "Maat van de noemer; null als de tabel die niet heeft.") String denominator,
            @Schema(description = "Maat die als waarde verschijnt, zonder aantallen; anders null.") String value) {

        static StatedMeasure of(IndicatorSource source) {
            return new StatedMeasure(
                    source.table(),
                    source.numerator() == null ? null : source.numerator().measure(),
                    source.denominator() == null ? null : source.denominator().measure(),
                    source.value() == null ? null : source.value().measure());
        }
    }

    static StatedIndicator of(Indicator indicator, List<String> breaks, Language language) {
        var locale = language.getLocale();
        return new StatedIndicator(
                indicator.code().value(),
                said(indicator.name(), language),
                said(indicator.definition(), language),
                said(indicator.numerator(), language),
                said(indicator.denominator(), language),
                indicator.unit().code(),
                indicator.unit().name(locale),
                indicator.kind().code(),
                indicator.kind().name(locale),
                indicator.formula().code(),
                indicator.multiplier(),
                indicator.direction().code(),
                indicator.direction().name(locale),
                indicator.periodKinds().stream().map(Coded::code).toList(),
                indicator.careForms().stream().map(Coded::code).sorted().toList(),
                indicator.breakdowns().stream()
                        .map(split -> split.dimension().code())
                        .toList(),
                indicator.additivity().overAreas(),
                said(indicator.additivity().reason(), language),
                indicator.traps().stream().map(trap -> said(trap, language)).toList(),
                indicator.sources().stream().map(StatedMeasure::of).toList(),
                breaks);
    }

    private static String said(LocalText text, Language language) {
        return text == null ? null : language.choose(text.nl(), text.en());
    }
}
