package nl.regiospiegel.figures.indicator.boundary;

import java.util.List;
import nl.regiospiegel.figures.indicator.entity.IndicatorSource;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "Indicator", description = "Wat er gemeten wordt, en wat u moet weten om het eerlijk te vergelijken.")
public record StatedIndicator(
        @Schema(description = "Code; hoofdletters tellen.", examples = "VERW-HA") String code,
        @Schema(
                        description =
                                "Deel van de catalogus: use, protection, referral, flow, outcome, waiting, money, context of count.")
                String group,
        String groupName,
        @Schema(description = "Naam in de gevraagde taal.") String name,
        String definition,
        @Schema(description = "Wat er geteld wordt.") String numerator,
        @Schema(description = "Waarvan dat een deel is, of waarop het betrokken wordt; null als er niets is.")
                String denominator,
        @Schema(
                        description =
                                "Eenheid van de waarde: proportion (0 tot 1), per-100, per-1000, per-10000, relative-deviation (0,05 is 5 procent erboven), euro, thousand-euro, number of days.",
                        examples = "proportion")
                String unit,
        String unitName,
        @Schema(
                        description =
                                "Soort cijfer, dat het interval bepaalt: share (Wilson), per-head (Poisson), mean of without-spread (geen interval).",
                        examples = "share")
                String kind,
        String kindName,
        @Schema(
                        description =
                                "Hoe teller en noemer de waarde maken: ratio, deviation, count (het aantal zelf) of published (zoals gedrukt).",
                        examples = "ratio")
                String formula,
        @Schema(description = "Een cijfer per hoofd is per zoveel; anders 1.") int multiplier,
        @Schema(description = "Wat beter is: higher, lower of neutral.", examples = "neutral") String direction,
        String directionName,
        @Schema(description = "Waar het over kan gaan: municipality, neighbourhood, contract.") List<String> levels,
        @Schema(description = "Perioden waarover het verschijnt: year, half-year, reference-date.")
                List<String> periodKinds,
        @Schema(
                        description =
                                "Zorgvormen die meetellen; een contract dekt de indicator als het deze alle omvat; leeg als hij van geen contract afhangt.")
                List<String> careForms,
        @Schema(description = "Wat de teller telt; null bij een mediaan of gedrukt bedrag.") StatedCount counted,
        @Schema(description = "Wat de noemer telt; null als er geen is.") StatedCount countedIn,
        List<StatedBreakdown> breakdowns,
        @Schema(description = "Of het totaal van een regio de som van de gemeenten is.") boolean additiveOverAreas,
        @Schema(description = "Waarom wel of niet.") String additivityReason,
        @Schema(description = "Waar u op moet letten.") List<String> traps,
        @Schema(description = "De maten in de brontabellen die het product leest.") List<StatedMeasure> measures,
        @Schema(description = "Waar het verschijnt, per soort periode.") List<StatedPublishing> publishes,
        @Schema(description = "Wat het eerst te verwachten is; leeg als de maand niet bekend is.")
                List<StatedRelease> nextExpected,
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
}
