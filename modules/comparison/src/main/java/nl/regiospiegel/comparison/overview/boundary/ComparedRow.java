package nl.regiospiegel.comparison.overview.boundary;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.regiospiegel.comparison.answers.DifferenceLevel;
import nl.regiospiegel.comparison.outcome.entity.Finding;
import nl.regiospiegel.comparison.overview.entity.OverviewQuestion;
import nl.regiospiegel.comparison.overview.entity.OverviewRow;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "Eén indicator in alle regio's, over één periode of op één moment van de eigen klok.")
public record ComparedRow(
        @Schema(description = "Code van de indicator.", examples = "VERW-HA") String indicator,
        @Schema(description = "Naam van de indicator in de taal van de lezer.") String indicatorName,
        @Schema(description = "Code van de groep van de indicator.", examples = "referral") String group,
        @Schema(description = "Eenheid van de waarden.", examples = "proportion") String unit,
        @Schema(description = "Welke kant beter is volgens de catalogus: higher, lower of neutral.") String direction,
        @Schema(
                        nullable = true,
                        description =
                                "De periode van deze rij; null als er over geen enkele periode een cijfer is, en op de eigen klok: zie de"
                                        + " cellen.",
                        examples = "2023HJ01")
                String period,
        @Schema(
                        nullable = true,
                        description = "Het soort periode: half-year, year of reference-date; null zonder periode.",
                        examples = "half-year")
                String periodKind,
        @Schema(
                        nullable = true,
                        description =
                                "Perioden sinds de periode van de start, op de klok van elke regio; null op de kalender en zonder cijfer.")
                Integer eventTime,
        @Schema(
                        nullable = true,
                        description =
                                "De waarde waarmee elke regio wordt vergeleken; null als elke regio haar eigen heeft en op de eigen klok, zie"
                                        + " de cellen.")
                DifferenceLevel benchmark,
        @Schema(description = "De regio's, in de gevraagde volgorde.") List<ComparedCell> cells,
        @Schema(description = "Vaste codes van de opmerkingen in findings die over deze rij gaan.")
                List<String> findings) {

    static ComparedRow of(OverviewRow row, OverviewQuestion question) {
        var locale = question.locale();
        var indicator = row.indicator();
        var english = "en".equals(locale.getLanguage());
        return new ComparedRow(
                indicator.code().value(),
                english ? indicator.name().en() : indicator.name().nl(),
                indicator.group().code(),
                indicator.unit().code(),
                indicator.direction().code(),
                row.period() == null ? null : row.period().code(),
                kind(row),
                row.moment().eventTime(),
                row.benchmark() == null
                        ? null
                        : DifferenceLevel.of(
                                row.benchmark(), question.benchmarks().get(0).text(), locale),
                IntStream.range(0, row.cells().size())
                        .mapToObj(i -> ComparedCell.of(
                                row.cells().get(i), question.benchmarks().get(i), locale))
                        .toList(),
                row.findings().stream().map(Finding::code).distinct().toList());
    }

    /** Of the row, or on clocks of any region that has a place. */
    private static String kind(OverviewRow row) {
        return Stream.concat(
                        Stream.ofNullable(row.period()),
                        row.cells().stream()
                                .flatMap(cell -> Stream.ofNullable(cell.moment().period())))
                .findFirst()
                .map(period -> period.kind().code())
                .orElse(null);
    }
}
