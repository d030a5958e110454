package nl.regiospiegel.comparison.sidebyside.boundary;

import java.util.List;
import java.util.Locale;
import nl.regiospiegel.comparison.answers.DifferenceLevel;
import nl.regiospiegel.comparison.answers.OutcomeFinding;
import nl.regiospiegel.comparison.sidebyside.entity.OutcomeDifferences;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "Eén indicator: de waarde van elke regio, en elk paar naast elkaar.")
public record OutcomesBeside(
        @Schema(description = "Code van de indicator.", examples = "VERW-HA") String indicator,
        @Schema(description = "Naam van de indicator in de taal van de lezer.") String indicatorName,
        @Schema(description = "Eenheid van de waarden.", examples = "proportion") String unit,
        @Schema(
                        nullable = true,
                        description =
                                "De periode van deze rij; null als er over geen enkele periode een cijfer is, en op de eigen klok.",
                        examples = "2023HJ01")
                String period,
        @Schema(
                        nullable = true,
                        description =
                                "Perioden sinds de periode van de start, op de klok van elke regio; null op de kalender.")
                Integer eventTime,
        @Schema(description = "Wat de lezer van deze rij eerst moet weten.") List<OutcomeFinding> findings,
        @Schema(description = "De waarden, in de gevraagde volgorde van de regio's.") List<DifferenceLevel> levels,
        @Schema(description = "Elk paar van regio's.") List<PairDifference> pairs) {

    static OutcomesBeside of(OutcomeDifferences row, Locale locale) {
        var indicator = row.indicator();
        var english = "en".equals(locale.getLanguage());
        return new OutcomesBeside(
                indicator.code().value(),
                english ? indicator.name().en() : indicator.name().nl(),
                indicator.unit().code(),
                row.period() == null ? null : row.period().code(),
                row.eventTime(),
                row.findings().stream()
                        .map(finding -> OutcomeFinding.of(finding, locale))
                        .toList(),
                row.levels().stream()
                        .map(level -> DifferenceLevel.of(level, locale))
                        .toList(),
                row.pairs().stream()
                        .map(pair -> PairDifference.of(pair, locale))
                        .toList());
    }
}
