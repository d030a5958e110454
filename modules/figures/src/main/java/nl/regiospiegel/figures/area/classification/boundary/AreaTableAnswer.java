package nl.regiospiegel.figures.area.classification.boundary;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import nl.regiospiegel.figures.area.classification.entity.AreaTable;
import nl.regiospiegel.figures.area.classification.entity.AreaTableChanges;
import nl.regiospiegel.regions.answers.SourceReference;
import nl.regiospiegel.regions.answers.Stamp;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "AreaClassification", description = "Wat een gebiedentabel verandert aan de gebieden.")
public record AreaTableAnswer(
        @Schema(description = "Jaar van de indeling.", examples = "2024") int year,
        @Schema(description = "Of het alleen is uitgeprobeerd; dan is er niets opgeslagen.") boolean dryRun,
        @Schema(description = "Gebieden in de tabel.") int areas,
        @Schema(description = "Gebieden die blijven zoals ze waren.") int unchanged,
        @Schema(description = "Gebieden die nog niet bekend waren.") List<BegunArea> begun,
        @Schema(description = "Gebieden die ophouden.") List<EndedArea> ended,
        @Schema(description = "Gebieden die bij een ander gebied gaan horen.") List<JoinedArea> joined,
        Instant generatedAt,
        String productVersion,
        @Schema(description = "De tabel zelf is de bron; leeg.") List<SourceReference> sources) {

    @Schema(description = "Een nieuw gebied.")
    public record BegunArea(
            @Schema(examples = "GM1992") String code,
            String name,
            @Schema(description = "Eerste dag; null als geen eerdere indeling bekend is.") LocalDate validFrom,
            @Schema(description = "Eerste dag waarop het niet meer bekend is; null zolang het bestaat.")
                    LocalDate validTo) {}

    @Schema(description = "Een gebied dat ophoudt.")
    public record EndedArea(
            @Schema(examples = "GM0501") String code,
            @Schema(description = "Eerste dag waarop het niet meer bestaat.") LocalDate validTo) {}

    @Schema(description = "Een gebied dat bij een groter gebied gaat horen.")
    public record JoinedArea(
            @Schema(examples = "GM0626") String code,
            @Schema(description = "Code van het grotere gebied.", examples = "JZ18") String parent,
            @Schema(description = "Eerste dag.") LocalDate validFrom) {}

    static AreaTableAnswer of(AreaTable table, AreaTableChanges changes, boolean dryRun, Stamp stamp) {
        return new AreaTableAnswer(
                table.year(),
                dryRun,
                table.rows().size(),
                changes.unchanged(),
                changes.begun().stream()
                        .map(each -> new BegunArea(each.code().value(), each.name(), each.from(), each.to()))
                        .toList(),
                changes.ended().stream()
                        .map(each -> new EndedArea(each.code().value(), each.day()))
                        .toList(),
                changes.joined().stream()
                        .map(each -> new JoinedArea(
                                each.area().value(), each.parent().value(), each.from()))
                        .toList(),
                stamp.generatedAt(),
                stamp.getProductVersion(),
                List.of());
    }
}
