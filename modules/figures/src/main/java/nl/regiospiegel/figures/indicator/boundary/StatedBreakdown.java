package nl.regiospiegel.figures.indicator.boundary;

import nl.regiospiegel.figures.codelist.entity.CodeList;
import nl.regiospiegel.figures.indicator.entity.SplitBy;
import nl.regiospiegel.regions.language.Language;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(
        name = "IndicatorBreakdown",
        description = "Een manier om de indicator te splitsen, met de codelijst van de delen.")
public record StatedBreakdown(
        @Schema(description = "referrer, care-form, age of end-reason.") String dimension,
        String dimensionName,
        @Schema(description = "Id van de codelijst, zie /code-lists.", examples = "BIJ-VERWIJZER") String codeList,
        String codeListName,
        @Schema(description = "Of de delen samen het totaal zijn, op afronding na.") boolean additive) {

    static StatedBreakdown of(SplitBy split, CodeList list, Language language) {
        return new StatedBreakdown(
                split.dimension().code(),
                split.dimension().name(language.getLocale()),
                split.codeList(),
                language.choose(list.name().nl(), list.name().en()),
                split.additive());
    }
}
