package nl.regiospiegel.figures.observation.boundary;

import java.math.BigDecimal;
import java.text.MessageFormat;
import java.text.NumberFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.regiospiegel.figures.importing.control.CodeLists;
import nl.regiospiegel.figures.indicator.entity.Indicator;
import nl.regiospiegel.figures.indicator.entity.Unit;
import nl.regiospiegel.figures.period.entity.Period;
import nl.regiospiegel.figures.publication.entity.PublicationStatus;
import nl.regiospiegel.regions.answers.SourceReference;
import nl.regiospiegel.regions.language.Coded;
import nl.regiospiegel.regions.language.Language;

/** Puts figures in the words of the page. */
final class FigureWords {

    private static final String TEXTS = "nl.regiospiegel.figures.observation.texts";
    private static final String TOTAL = "_T";
    private static final Set<Unit> WHOLE = Set.of(Unit.EURO, Unit.THOUSAND_EURO, Unit.NUMBER);

    private final Language language;
    private final Locale locale;
    private final ResourceBundle texts;

    FigureWords(Language language) {
        this.language = language;
        locale = language.getLocale();
        texts = ResourceBundle.getBundle(TEXTS, locale, Control.getNoFallbackControl(Control.FORMAT_PROPERTIES));
    }

    String say(String key, Object... parts) {
        return new MessageFormat(texts.getString(key), locale).format(parts);
    }

    String name(Indicator indicator) {
        return language.choose(indicator.name().nl(), indicator.name().en());
    }

    String status(String code) {
        return Coded.find(PublicationStatus.class, code)
                .map(status -> status.name(locale))
                .orElse(code);
    }

    String period(String code) {
        return Period.parse(code).map(period -> period.name(locale)).orElse(code);
    }

    /** With its unit; shares as percentages. */
    String value(BigDecimal value, String unitCode) {
        var unit = Optional.ofNullable(unitCode).flatMap(code -> Coded.find(Unit.class, code));
        if (unit.isPresent()
                && List.of(Unit.PROPORTION, Unit.RELATIVE_DEVIATION).contains(unit.get())) {
            return number(value.movePointRight(2), 1) + " %";
        }
        var digits = unit.filter(each -> !WHOLE.contains(each)).isPresent() ? 1 : 0;
        return number(value, digits) + unit.map(each -> " " + each.name(locale)).orElse("");
    }

    /** A difference, with its sign; in percentage points when values are percentages. */
    String difference(BigDecimal difference, String unitCode) {
        var percent = Unit.PROPORTION.code().equals(unitCode)
                || Unit.RELATIVE_DEVIATION.code().equals(unitCode);
        var shown = percent ? difference.movePointRight(2) : difference;
        var sign = shown.signum() > 0 ? "+" : "";
        return (sign + number(shown, percent ? 1 : 0)).replace('-', '−')
                + (percent ? " " + texts.getString("points") : "");
    }

    String number(BigDecimal value) {
        return number(value, 0);
    }

    private String number(BigDecimal value, int digits) {
        var format = NumberFormat.getNumberInstance(locale);
        format.setMinimumFractionDigits(digits);
        format.setMaximumFractionDigits(2);
        return format.format(value);
    }

    String refusal(String code) {
        return code == null ? null : texts.getString("refusal." + code);
    }

    /** Numerator of denominator, or number and spread of a mean; {@code null} when neither is known. */
    String counts(StatedObservation figure) {
        var numerator = figure.numerator();
        var denominator = figure.denominator();
        if (numerator == null) {
            return figure.standardDeviation() == null
                    ? null
                    : say("mean", number(denominator), number(figure.standardDeviation()));
        }
        return denominator == null
                ? number(numerator)
                : number(numerator) + " " + texts.getString("of") + " " + number(denominator);
    }

    /** The parts of the totals that a figure is about, by name. */
    String parts(StatedObservation figure, List<CodeLists.Entry> codes) {
        var parts = new LinkedHashMap<String, String>();
        parts.put("referrer", figure.referrer());
        parts.put("care-form", figure.careForm());
        parts.put("age", figure.age());
        parts.put("end-reason", figure.endReason());
        var named = parts.entrySet().stream()
                .filter(part -> !TOTAL.equals(part.getValue()))
                .map(part -> name(part, codes))
                .collect(Collectors.joining(", "));
        return named.isEmpty() ? texts.getString("total") : named;
    }

    private String name(Map.Entry<String, String> part, List<CodeLists.Entry> codes) {
        return codes.stream()
                .filter(entry ->
                        entry.dimension().equals(part.getKey()) && entry.code().equals(part.getValue()))
                .map(entry -> language.choose(entry.name().nl(), entry.name().en()))
                .findFirst()
                .orElse(part.getValue());
    }

    String owner(StatedObservation figure, Optional<SourceReference> source) {
        return Stream.of(
                        source.map(SourceReference::publisher),
                        Optional.ofNullable(figure.publishedOn()).map(day -> texts.getString("published") + " " + day))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(", "));
    }
}
