package nl.regiospiegel.comparison.overview.boundary;

import java.util.List;
import java.util.Locale;
import nl.regiospiegel.comparison.answers.SaidFinding;
import nl.regiospiegel.comparison.overview.entity.OverviewFinding;
import nl.regiospiegel.regions.speaking.RegionId;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "Wat de lezer moet weten voordat hij de cijfers bekijkt, één keer gezegd.")
public record FindingOfRows(
        @Schema(description = "Vaste code; uitgelegd in docs/methods/comparison.md.", examples = "scope-not-covered")
                String code,
        @Schema(
                        description =
                                "blocks: daarom is het antwoord een weigering; warns: lees het cijfer niet zonder dit; informs: hoe het"
                                        + " cijfer is gemaakt.",
                        enumeration = {"blocks", "warns", "informs"})
                String severity,
        @Schema(description = "De opmerking in de taal van de lezer.") String message,
        @Schema(description = "Ids van de regio's waarover het gaat; leeg als het over alle gaat.")
                List<String> regions,
        @Schema(description = "Codes van de indicatoren waarover het gaat.") List<String> indicators)
        implements SaidFinding {

    @Override
    public List<String> about() {
        return indicators;
    }

    static FindingOfRows of(OverviewFinding found, Locale locale) {
        var finding = found.finding();
        return new FindingOfRows(
                finding.code(),
                finding.severity().code(),
                finding.message(locale),
                finding.regions().stream().map(RegionId::value).toList(),
                found.indicators().stream()
                        .map(indicator -> indicator.code().value())
                        .toList());
    }
}
