package nl.regiospiegel.comparison.controlchart.boundary;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import nl.regiospiegel.comparison.answers.KernelWord;
import nl.regiospiegel.comparison.answers.PlainNumber;
import nl.regiospiegel.comparison.answers.PlottedPoint;
import nl.regiospiegel.comparison.controlchart.entity.ChartPart;
import nl.regiospiegel.comparison.series.entity.SeriesPoint;
import nl.regiospiegel.statistics.chart.ControlLimits;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "Een periode tussen de grenzen van een regelkaart.")
public record ControlledPoint(
        @Schema(description = "De periode met haar waarde.") PlottedPoint point,
        @Schema(
                        nullable = true,
                        description =
                                "Ondergrens van de kaart; null zonder kaart, zonder waarde of als de periode niet meetelt.")
                BigDecimal lowerLimit,
        @Schema(
                        nullable = true,
                        description =
                                "Bovengrens van de kaart; null zonder kaart, zonder waarde of als de periode niet meetelt.")
                BigDecimal upperLimit,
        @Schema(
                        description =
                                "De regels die dit punt merken: beyond-limit, seven-on-one-side, seven-rising-or-falling of two-of-three; leeg zonder signaal.",
                        examples = "[\"beyond-limit\"]")
                List<String> rules) {

    static ControlledPoint of(SeriesPoint point, ChartPart.Result chart, Locale locale) {
        var plotted = PlottedPoint.of(point, locale);
        if (!(chart instanceof ChartPart.Drawn drawn) || !drawn.counts(point)) {
            return new ControlledPoint(plotted, null, null, List.of());
        }
        ControlLimits limits = drawn.limits().get(point.period().index());
        return new ControlledPoint(
                plotted,
                PlainNumber.of(limits.lower()),
                PlainNumber.of(limits.upper()),
                drawn.rules(point).stream().sorted().map(KernelWord::of).toList());
    }
}
