package nl.regiospiegel.comparison.controlchart.boundary;

import java.util.List;
import nl.regiospiegel.comparison.controlchart.entity.ChartPart;
import nl.regiospiegel.comparison.series.entity.SeriesQuestion;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "Het deel van een reeks aan één kant van elke trendbreuk.")
public record ControlChartPart(
        @Schema(description = "Eerste periode met een waarde.", examples = "2021HJ01") String from,
        @Schema(description = "Laatste periode met een waarde.", examples = "2025HJ02") String to,
        @Schema(description = "Aantal waarden.") int pointCount,
        @Schema(description = "De lijnen, of waarom die er niet zijn.") ControlLines lines,
        @Schema(description = "Elke periode van de eerste tot de laatste; een gat is een weigering.")
                List<ControlledPoint> points) {

    static ControlChartPart of(ChartPart part, SeriesQuestion question) {
        var points = part.points();
        return new ControlChartPart(
                points.get(0).period().code(),
                points.get(points.size() - 1).period().code(),
                Math.toIntExact(
                        points.stream().filter(point -> point.place() != null).count()),
                ControlLines.of(part, question),
                points.stream()
                        .map(point -> ControlledPoint.of(
                                point, part.chart(), question.about().locale()))
                        .toList());
    }
}
