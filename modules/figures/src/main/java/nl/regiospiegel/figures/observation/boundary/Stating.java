package nl.regiospiegel.figures.observation.boundary;

import com.fasterxml.jackson.core.io.NumberOutput;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.function.Function;
import nl.regiospiegel.figures.indicator.entity.Indicator;
import nl.regiospiegel.figures.observation.entity.ObservedFigure;
import nl.regiospiegel.figures.publication.entity.ObservationStatus;
import nl.regiospiegel.regions.answers.SourceReference;

/** Puts the figures of one answer in the shape of the API, and remembers which sources they cite. */
public final class Stating {

    private final BiFunction<String, String, Optional<Indicator>> indicators;
    private final Map<String, String> areaNames;
    private final Function<String, Optional<SourceReference>> find;
    private final Map<String, Optional<SourceReference>> met = new TreeMap<>();
    private Optional<Indicator> indicator = Optional.empty();
    private String indicatorCode;
    private String unit;
    private String area;
    private String areaName;
    private String dataSet;
    private String licence;
    private String definer;

    /**
     * @param indicators by code and by the region whose figure it is, {@code null} for national statistics
     * @param areaNames names of areas, by code
     * @param find a source, by id
     */
    public Stating(
            BiFunction<String, String, Optional<Indicator>> indicators,
            Map<String, String> areaNames,
            Function<String, Optional<SourceReference>> find) {
        this.indicators = indicators;
        this.areaNames = areaNames;
        this.find = find;
    }

    public List<StatedObservation> all(List<ObservedFigure> figures) {
        return figures.stream().map(this::state).toList();
    }

    public StatedObservation state(ObservedFigure figure) {
        var measured = indicatorOf(figure);
        var value = value(figure, measured);
        return new StatedObservation(
                figure.indicator(),
                figure.indicator(),
                figure.region(),
                figure.area(),
                nameOf(figure.area()),
                figure.periodKind(),
                figure.period(),
                figure.referrer(),
                figure.careForm(),
                figure.age(),
                figure.endReason(),
                value,
                unit,
                figure.numerator(),
                figure.denominator(),
                figure.standardDeviation(),
                value == null ? refusal(figure) : null,
                figure.obsStatus(),
                figure.confStatus(),
                figure.status(),
                figure.vintage(),
                figure.vintageDate(),
                figure.publishedOn(),
                figure.derived(),
                figure.dataSet(),
                licenceOf(figure.dataSet()),
                figure.demonstration());
    }

    /** Name of an area, {@code null} when it is not known. */
    String areaName(String code) {
        return areaNames.get(code);
    }

    /** The sources of the figures so far, in order of id. */
    public Collection<SourceReference> sources() {
        return met.values().stream().flatMap(Optional::stream).toList();
    }

    private String nameOf(String code) {
        if (!code.equals(area)) {
            area = code;
            areaName = areaNames.get(code);
        }
        return areaName;
    }

    private String licenceOf(String id) {
        if (!id.equals(dataSet)) {
            dataSet = id;
            licence =
                    met.computeIfAbsent(id, find).map(SourceReference::licence).orElse(null);
        }
        return licence;
    }

    private Optional<Indicator> indicatorOf(ObservedFigure figure) {
        if (!figure.indicator().equals(indicatorCode) || !Objects.equals(definer, figure.region())) {
            indicatorCode = figure.indicator();
            definer = figure.region();
            indicator = indicators.apply(indicatorCode, definer);
            unit = indicator.map(each -> each.unit().code()).orElse(null);
        }
        return indicator;
    }

    private static BigDecimal value(ObservedFigure figure, Optional<Indicator> indicator) {
        if (figure.value() != null || figure.numerator() == null || figure.denominator() == null) {
            return figure.value();
        }
        if (indicator.isEmpty()) {
            return null;
        }
        var value = indicator
                .get()
                .valueOf(figure.numerator().doubleValue(), figure.denominator().doubleValue());
        return Double.isFinite(value) ? decimals(value) : null;
    }

    /** The fewest decimals that tell this number from its neighbours. */
    private static BigDecimal decimals(double value) {
        return new BigDecimal(NumberOutput.toString(value, true));
    }

    private static String refusal(ObservedFigure figure) {
        if (figure.numerator() != null) {
            return "no-denominator";
        }
        var hidden = ObservationStatus.SUPPRESSED.code().equals(figure.obsStatus());
        return hidden && figure.region() != null ? "suppressed" : "suppressed-at-source";
    }
}
