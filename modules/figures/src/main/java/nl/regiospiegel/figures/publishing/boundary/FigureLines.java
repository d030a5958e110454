package nl.regiospiegel.figures.publishing.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.text.MessageFormat;
import java.text.NumberFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.regiospiegel.figures.area.control.Areas;
import nl.regiospiegel.figures.area.entity.Area;
import nl.regiospiegel.figures.area.entity.AreaCode;
import nl.regiospiegel.figures.area.entity.AreaKind;
import nl.regiospiegel.figures.importing.control.CodeLists;
import nl.regiospiegel.figures.importing.entity.Breakdown;
import nl.regiospiegel.figures.indicator.control.NumberWords;
import nl.regiospiegel.figures.indicator.control.UsableIndicators;
import nl.regiospiegel.figures.indicator.entity.Indicator;
import nl.regiospiegel.figures.publication.entity.ObservationStatus;
import nl.regiospiegel.figures.publishing.boundary.FigureLine.Numbers;
import nl.regiospiegel.figures.publishing.entity.Cell;
import nl.regiospiegel.figures.publishing.entity.ComparedFigure;
import nl.regiospiegel.figures.publishing.entity.FigureChange;
import nl.regiospiegel.figures.publishing.entity.PreparedFigure;
import nl.regiospiegel.figures.publishing.entity.PreparedSet;
import nl.regiospiegel.figures.publishing.entity.Preview;
import nl.regiospiegel.figures.publishing.entity.SetFigure;
import nl.regiospiegel.regions.language.Language;

/** Puts the figures of a publication in words and numbers that people read. */
@ApplicationScoped
public class FigureLines {

    @Inject
    private Areas areas;

    @Inject
    private CodeLists codes;

    @Inject
    private PublicationWords words;

    @Inject
    private UsableIndicators indicators;

    @Inject
    private Language language;

    /** Needs a transaction. */
    List<FigureLine> of(PreparedSet set) {
        var names = names(set);
        var indicator = indicator(set);
        return set.figures().stream()
                .map(figure -> line(figure, names, indicator, null))
                .toList();
    }

    /** Each figure beside what others see now. Needs a transaction. */
    List<FigureLine> of(Preview preview) {
        var names = names(preview.set());
        var indicator = indicator(preview.set());
        return preview.figures().stream()
                .map(each -> line(each.figure(), names, indicator, change(each)))
                .toList();
    }

    /** {@code null} when nobody defines it any more. */
    private Indicator indicator(PreparedSet set) {
        return indicators.find(set.subject().indicator().value()).orElse(null);
    }

    private Map<AreaCode, String> names(PreparedSet set) {
        return areas.on(set.subject().period().last()).stream()
                .collect(Collectors.toMap(Area::code, Area::name, (one, other) -> one));
    }

    private String change(ComparedFigure compared) {
        var name = compared.change().name(language.getLocale());
        return compared.change() == FigureChange.CHANGED
                ? name + ": " + words.say("preview.was") + " " + seen(compared.before())
                : name;
    }

    private String seen(SetFigure figure) {
        var cell = figure.cell();
        var numbers = cell.status() == ObservationStatus.SUPPRESSED
                ? words.say("one.cell.hidden")
                : Stream.of(cell.numerator(), cell.denominator(), cell.value())
                        .filter(Objects::nonNull)
                        .map(this::text)
                        .collect(Collectors.joining(" / "));
        return (numbers.isEmpty() ? words.say("one.cell.none") : numbers) + ", " + vintage(figure);
    }

    private String vintage(SetFigure figure) {
        return figure.vintage().edtf() + " (" + figure.vintage().status().name(language.getLocale()) + ")";
    }

    private FigureLine line(PreparedFigure figure, Map<AreaCode, String> names, Indicator indicator, String change) {
        var shown = figure.shown();
        var hidden = shown.cell().status() == ObservationStatus.SUPPRESSED;
        return new FigureLine(
                area(shown.place().area(), names),
                shown.place().area().value(),
                part(shown.place().part()),
                numbers(shown.cell(), indicator),
                figure.own() == null ? null : numbers(figure.own().cell(), indicator),
                hidden,
                figure.reason() == null
                        ? null
                        : words.say("reason." + figure.reason().name().toLowerCase(Locale.ROOT)),
                shown.derived(),
                vintage(shown),
                change);
    }

    private String area(AreaCode code, Map<AreaCode, String> names) {
        return code.kind() == AreaKind.REGION ? words.say("area.total") : names.getOrDefault(code, code.value());
    }

    private String part(Breakdown part) {
        return Stream.of(
                        named(CodeLists.REFERRER, part.referrer()),
                        named(CodeLists.CARE_FORM, part.careForm()),
                        named("age", part.age()),
                        named("end-reason", part.endReason()))
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(", "));
    }

    private String named(String dimension, String code) {
        return code.equals(Breakdown.TOTAL)
                ? ""
                : codes.all().stream()
                        .filter(entry -> entry.dimension().equals(dimension)
                                && entry.code().equals(code))
                        .map(entry ->
                                language.choose(entry.name().nl(), entry.name().en()))
                        .findFirst()
                        .orElse(code);
    }

    private Numbers numbers(Cell cell, Indicator indicator) {
        return new Numbers(text(cell.numerator()), text(cell.denominator()), value(cell, indicator));
    }

    private String value(Cell cell, Indicator indicator) {
        if (cell.value() == null) {
            return made(cell, indicator);
        }
        return cell.standardDeviation() == null
                ? text(cell.value())
                : MessageFormat.format(words.say("one.mean"), text(cell.value()), text(cell.standardDeviation()));
    }

    /** What the counts make. */
    private String made(Cell cell, Indicator indicator) {
        if (indicator == null || cell.numerator() == null || cell.denominator() == null) {
            return null;
        }
        var made = indicator.valueOf(
                cell.numerator().doubleValue(), cell.denominator().doubleValue());
        return Double.isNaN(made)
                ? null
                : new NumberWords(language.getLocale()).value(BigDecimal.valueOf(made), indicator.unit());
    }

    private String text(BigDecimal number) {
        if (number == null) {
            return null;
        }
        var format = NumberFormat.getNumberInstance(language.getLocale());
        format.setMaximumFractionDigits(4);
        return format.format(number);
    }
}
