package nl.regiospiegel.figures.observation.boundary;

import java.math.BigDecimal;
import java.text.MessageFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.regiospiegel.figures.importing.control.CodeLists;
import nl.regiospiegel.figures.indicator.control.NumberWords;
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

    private final Language language;
    private final Locale locale;
    private final ResourceBundle texts;
    private final NumberWords numbers;

    FigureWords(Language language) {
        this.language = language;
        locale = language.getLocale();
        numbers = new NumberWords(locale);
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
        return numbers.value(value, unit(unitCode));
    }

    private static Unit unit(String code) {
        return Optional.ofNullable(code)
                .flatMap(each -> Coded.find(Unit.class, each))
                .orElse(null);
    }

    /** A difference, with its sign; in percentage points when values are percentages. */
    String difference(BigDecimal difference, String unitCode) {
        var percent = NumberWords.isPercent(unit(unitCode));
        var shown = percent ? difference.movePointRight(2) : difference;
        var sign = shown.signum() > 0 ? "+" : "";
        return (sign + numbers.number(shown, percent ? 1 : 0)).replace('-', '−')
                + (percent ? " " + texts.getString("points") : "");
    }

    String number(BigDecimal value) {
        return numbers.number(value);
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
