package nl.regiospiegel.comparison.controlchart.boundary;

import java.math.BigDecimal;
import java.util.function.ToDoubleFunction;
import nl.regiospiegel.comparison.answers.PlainNumber;
import nl.regiospiegel.comparison.controlchart.control.ControlChartSentence;
import nl.regiospiegel.comparison.controlchart.entity.ChartPart;
import nl.regiospiegel.comparison.series.entity.SeriesQuestion;
import nl.regiospiegel.statistics.funnel.Dispersion;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "Middellijn en grenzen van een deel van een reeks.")
public record DrawnControlChart(
        @Schema(description = "Altijd chart.", enumeration = "chart") String kind,
        @Schema(
                        description =
                                "p: aandelen, met grenzen die de noemer volgen; xmr: losse waarden, met grenzen uit de verschillen tussen buren.",
                        enumeration = {"p", "xmr"})
                String chart,
        @Schema(
                        description = "Waarom deze kaart.",
                        enumeration = {"share-with-counts", "overdispersed", "without-counts", "no-share"})
                String choice,
        @Schema(description = "Waarom deze kaart, in de taal van de lezer.") String explanation,
        @Schema(description = "De middellijn, in de eenheid van de indicator.") BigDecimal centre,
        @Schema(nullable = true, description = "Gemiddeld verschil tussen buren; null bij een p-kaart.")
                BigDecimal meanRange,
        @Schema(
                        nullable = true,
                        description =
                                "Spreidingsfactor: ongeveer 1 als alleen toeval de punten doet verschillen; null zonder aandelen met aantallen.")
                BigDecimal dispersion,
        @Schema(nullable = true, description = "Boven deze factor is het een XmR-kaart; null zonder factor.")
                BigDecimal dispersionThreshold,
        @Schema(description = "Aantal punten met een signaal.") int signals,
        @Schema(description = "Wat de kaart laat zien, in de taal van de lezer.") String sentence)
        implements ControlLines {

    static DrawnControlChart of(ChartPart.Drawn drawn, ChartPart part, SeriesQuestion question) {
        return new DrawnControlChart(
                "chart",
                drawn.choice().chart().code(),
                drawn.choice().code(),
                ControlChartSentence.explanation(drawn, question),
                PlainNumber.of(drawn.centre()),
                PlainNumber.of(drawn.meanRange()),
                of(drawn.dispersion(), Dispersion::factor),
                of(drawn.dispersion(), Dispersion::threshold),
                drawn.signals().size(),
                ControlChartSentence.of(part, question));
    }

    private static BigDecimal of(Dispersion dispersion, ToDoubleFunction<Dispersion> part) {
        return dispersion == null ? null : PlainNumber.of(part.applyAsDouble(dispersion));
    }
}
