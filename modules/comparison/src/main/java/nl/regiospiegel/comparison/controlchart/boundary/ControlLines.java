package nl.regiospiegel.comparison.controlchart.boundary;

import nl.regiospiegel.comparison.controlchart.entity.ChartPart;
import nl.regiospiegel.comparison.series.entity.SeriesQuestion;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(
        description = "Middellijn en grenzen, of waarom die er niet zijn.",
        oneOf = {DrawnControlChart.class, RefusedControlChart.class},
        discriminatorProperty = "kind")
public sealed interface ControlLines permits DrawnControlChart, RefusedControlChart {

    static ControlLines of(ChartPart part, SeriesQuestion question) {
        return part.chart() instanceof ChartPart.Drawn drawn
                ? DrawnControlChart.of(drawn, part, question)
                : RefusedControlChart.of(
                        ((ChartPart.Undrawn) part.chart()).refusal(),
                        question.about().locale());
    }
}
