package nl.regiospiegel.figures.quality.boundary;

import java.time.LocalDate;
import java.util.List;
import nl.regiospiegel.figures.indicator.entity.ExpectedRelease;
import nl.regiospiegel.figures.quality.entity.IndicatorQuality;
import nl.regiospiegel.figures.quality.entity.PeriodQuality;
import nl.regiospiegel.figures.quality.entity.QualityMark;
import nl.regiospiegel.regions.language.Language;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(
        name = "DataQuality",
        description = "Een indicator in één periode: wat er is, wat ontbreekt en waar het te krijgen is.")
public record StatedQuality(
        @Schema(examples = "GEB-JH") String indicator,
        String indicatorName,
        @Schema(description = "Soort periode: year, half-year of reference-date.", examples = "half-year")
                String periodKind,
        @Schema(examples = "2024HJ01") String period,
        @Schema(
                        description =
                                "Wat er over te zeggen is, het zwaarste eerst: absent, incomplete, stale, unpublished,"
                                        + " submitted, empty, provisional, suppressed of complete.")
                List<String> marks,
        @Schema(description = "Gemeenten waarvoor er nu een cijfer hoort te zijn; 0 als niets wordt verwacht.")
                int expectedAreas,
        @Schema(description = "Gebieden met een cijfer of een lege cel.") int areas,
        @Schema(description = "Daarvan door de bron leeg gelaten.") int emptyAreas,
        @Schema(description = "Daarvan voorlopig of nader voorlopig.") int provisionalAreas,
        @Schema(description = "Daarvan verborgen omdat het aantal te klein is.") int suppressedAreas,
        @Schema(description = "Eigen cijfers die in geen publicatie staan die anderen kunnen zien.")
                int unpublishedFigures,
        @Schema(description = "Dag van de nieuwste stand; null als er geen cijfer is.") LocalDate newestVintage,
        @Schema(
                        description =
                                "Maand van de volgende publicatie van deze indicator; null als die niet bekend is.",
                        examples = "2027-04")
                String nextExpected,
        @Schema(description = "Tabel die de cijfers geeft; null bij eigen cijfers van de regio.", examples = "85098NED")
                String table,
        @Schema(description = "Pagina waarop deze cijfers zijn in te lezen of te publiceren; null als niets nodig is.")
                String fill) {

    static StatedQuality of(IndicatorQuality quality, PeriodQuality period, Language language) {
        var indicator = quality.indicator();
        var tally = period.tally();
        return new StatedQuality(
                indicator.code().value(),
                language.choose(indicator.name().nl(), indicator.name().en()),
                quality.periodKind().code(),
                period.period().code(),
                period.marks().stream().map(QualityMark::code).toList(),
                period.expected(),
                tally.areas(),
                tally.empty(),
                tally.provisional(),
                tally.suppressed(),
                tally.unpublished(),
                tally.newest(),
                quality.next().stream()
                        .findFirst()
                        .map(ExpectedRelease::month)
                        .map(month -> month.text())
                        .orElse(null),
                quality.table(),
                FillingIn.address(quality, period));
    }
}
