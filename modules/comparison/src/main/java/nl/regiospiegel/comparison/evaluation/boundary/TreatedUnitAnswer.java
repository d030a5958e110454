package nl.regiospiegel.comparison.evaluation.boundary;

import java.util.List;
import nl.regiospiegel.comparison.evaluation.entity.TreatedUnit;
import nl.regiospiegel.figures.area.entity.AreaCode;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "De regio als één eenheid.")
public record TreatedUnitAnswer(
        @Schema(
                        description =
                                "municipality: één gemeente; total: een gepubliceerd totaal; sum: som van tellers door som van noemers;"
                                        + " group: ongewogen gemiddelde van gemeenten, omdat optellen niet mag; youth-region: de jeugdregio om de regio.",
                        enumeration = {"municipality", "total", "sum", "group", "youth-region"})
                String composition,
        @Schema(description = "De gebieden waarvan de cijfers zijn.") List<String> areas) {

    static TreatedUnitAnswer of(TreatedUnit unit) {
        return new TreatedUnitAnswer(
                unit.composition().code(),
                unit.areas().stream().map(AreaCode::value).toList());
    }
}
