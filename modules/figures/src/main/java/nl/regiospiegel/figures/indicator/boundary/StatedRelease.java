package nl.regiospiegel.figures.indicator.boundary;

import nl.regiospiegel.figures.indicator.entity.ExpectedRelease;
import nl.regiospiegel.regions.language.Language;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(
        name = "ExpectedRelease",
        description = "Een publicatie die te verwachten is. De dag is niet bekend, alleen de maand.")
public record StatedRelease(
        @Schema(description = "Maand in EDTF.", examples = "2027-04") String month,
        @Schema(examples = "2026HJ02") String period,
        String status,
        String statusName) {

    static StatedRelease of(ExpectedRelease expected, Language language) {
        return new StatedRelease(
                expected.month().text(),
                expected.period().code(),
                expected.status().code(),
                expected.status().name(language.getLocale()));
    }
}
