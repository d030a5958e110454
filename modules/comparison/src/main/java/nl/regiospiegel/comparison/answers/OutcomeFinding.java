package nl.regiospiegel.comparison.answers;

import java.util.List;
import java.util.Locale;
import nl.regiospiegel.comparison.outcome.entity.Finding;
import nl.regiospiegel.regions.speaking.RegionId;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "Wat de lezer moet weten voordat hij de cijfers bekijkt.")
public record OutcomeFinding(
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
                List<String> regions)
        implements SaidFinding {

    @Override
    public List<String> about() {
        return regions;
    }

    public static OutcomeFinding of(Finding finding, Locale locale) {
        return new OutcomeFinding(
                finding.code(),
                finding.severity().code(),
                finding.message(locale),
                finding.regions().stream().map(RegionId::value).toList());
    }

    public static List<OutcomeFinding> all(List<Finding> findings, Locale locale) {
        return findings.stream().map(finding -> of(finding, locale)).toList();
    }
}
