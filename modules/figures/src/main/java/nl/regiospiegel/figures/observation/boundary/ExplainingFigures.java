package nl.regiospiegel.figures.observation.boundary;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.regiospiegel.figures.export.control.XlsxCells.SheetNames;
import nl.regiospiegel.figures.observation.entity.ObservationQuestion;
import nl.regiospiegel.regions.answers.SourceReference;
import nl.regiospiegel.regions.answers.Stamp;
import nl.regiospiegel.regions.language.Language;

/** What stands beside the figures in a workbook: what was asked, where they come from and what an empty cell means. */
final class ExplainingFigures {

    private static final String TEXTS = "nl.regiospiegel.figures.observation.texts";
    private static final List<String> REFUSALS = List.of("suppressed", "suppressed-at-source", "no-denominator");

    private final ObservationQuestion question;
    private final Stamp stamp;
    private final ResourceBundle texts;

    ExplainingFigures(ObservationQuestion question, Language language, Stamp stamp) {
        this.question = question;
        this.stamp = stamp;
        texts = ResourceBundle.getBundle(
                TEXTS, language.getLocale(), Control.getNoFallbackControl(Control.FORMAT_PROPERTIES));
    }

    SheetNames sheets() {
        return new SheetNames(say("sheet.figures"), say("sheet.explanation"));
    }

    List<List<String>> rows(Collection<SourceReference> sources) {
        var rows = new ArrayList<List<String>>();
        var vintages = question.vintages();
        rows.add(List.of(say("explained.made"), stamp.generatedAt() + ", Regiospiegel " + stamp.getProductVersion()));
        rows.add(List.of(say("explained.asked"), asked()));
        rows.add(List.of(
                say("explained.asOf"),
                vintages.asOf() == null ? say("explained.now") : vintages.asOf().toString()));
        if (question.demonstration()) {
            rows.add(List.of(say("explained.demonstration")));
        }
        rows.add(List.of());
        rows.add(List.of(say("explained.refusals")));
        REFUSALS.forEach(code -> rows.add(List.of(code, say("refusal." + code))));
        rows.add(List.of());
        rows.add(List.of(say("explained.columns")));
        ObservationColumns.ALL.forEach(column -> rows.add(List.of(column.name(), say("column." + column.name()))));
        rows.add(List.of());
        rows.add(List.of(
                say("explained.sources"),
                say("source.title"),
                say("source.publisher"),
                say("source.date"),
                say("source.licence"),
                say("source.url")));
        sources.forEach(source -> rows.add(row(source)));
        return rows;
    }

    private static List<String> row(SourceReference source) {
        return Stream.of(source.id(), source.title(), source.publisher(), source.date(), source.licence(), source.url())
                .map(part -> part == null ? "" : part)
                .toList();
    }

    private String asked() {
        var periods = question.periods();
        return Stream.of(
                        question.indicators().stream().map(Object::toString).collect(Collectors.joining(", ")),
                        question.areas().stream().map(Object::toString).collect(Collectors.joining(", ")),
                        (periods.from() == null ? "" : periods.from()) + " – "
                                + (periods.to() == null ? "" : periods.to()))
                .filter(part -> !part.isBlank() && !part.equals(" – "))
                .collect(Collectors.joining("; "));
    }

    private String say(String key) {
        return texts.getString(key);
    }
}
