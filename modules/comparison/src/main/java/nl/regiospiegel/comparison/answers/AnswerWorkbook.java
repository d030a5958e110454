package nl.regiospiegel.comparison.answers;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import nl.regiospiegel.comparison.outcome.entity.Severity;
import nl.regiospiegel.figures.export.control.XlsxCells;
import nl.regiospiegel.figures.export.control.XlsxCells.SheetNames;
import nl.regiospiegel.regions.answers.SourceReference;

/** An answer as a workbook: the table, and a sheet with what must be known of it. */
final class AnswerWorkbook {

    private final Explanation explanation;
    private final Locale locale;
    private final DownloadTexts texts;

    private AnswerWorkbook(Explanation explanation, Locale locale) {
        this.explanation = explanation;
        this.locale = locale;
        texts = new DownloadTexts(locale);
    }

    static byte[] write(AnswerTable<?> table, Explanation explanation, Locale locale) {
        return new AnswerWorkbook(explanation, locale).write(table);
    }

    private byte[] write(AnswerTable<?> table) {
        var book = new ByteArrayOutputStream();
        var sheets = new SheetNames(texts.say("sheet.table"), texts.say("sheet.explanation"));
        try (var cells = new XlsxCells(book, sheets, table.names(), this::rows)) {
            table.write(cells);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible); // memory never fails to be written to
        }
        return book.toByteArray();
    }

    private List<List<String>> rows() {
        var rows = new ArrayList<List<String>>();
        rows.add(List.of(explanation.title()));
        if (answer().invented()) {
            rows.add(List.of(texts.say("invented"), texts.say("invented.text")));
        }
        explanation.remarks().forEach(remark -> rows.add(List.of(texts.say("remark"), remark)));
        rows.addAll(made());
        rows.addAll(part("specification", specification()));
        rows.addAll(part("findings", findings()));
        rows.addAll(part("sources", sources()));
        return rows;
    }

    private ComparisonAnswer answer() {
        return explanation.answer();
    }

    private List<List<String>> made() {
        return List.of(
                List.of(texts.say("made"), answer().generatedAt().toString()),
                List.of(texts.say("version"), "Regiospiegel " + answer().productVersion()),
                List.of(
                        texts.say("kernel"),
                        joined(Stream.ofNullable(answer().kernel()).toList())),
                List.of(texts.say("method"), joined(answer().methods())),
                List.of(texts.say("vintages"), joined(answer().vintages())));
    }

    private String joined(List<String> parts) {
        return parts.isEmpty() ? texts.say("none") : String.join(", ", parts);
    }

    /** An empty row, the heading, and what stands below it. */
    private List<List<String>> part(String name, List<List<String>> lines) {
        var rows = new ArrayList<List<String>>();
        rows.add(List.of());
        rows.add(Stream.of(texts.say(name).split(";")).map(String::strip).toList());
        rows.addAll(lines.isEmpty() ? List.of(List.of(texts.say("none"))) : lines);
        return rows;
    }

    private List<List<String>> specification() {
        return explanation.specification().entrySet().stream()
                .map(asked -> List.of(asked.getKey(), asked.getValue()))
                .toList();
    }

    private List<List<String>> findings() {
        return answer().findings().stream()
                .map(finding -> List.of(
                        finding.code(),
                        finding.message(),
                        severity(finding.severity()),
                        String.join(" ", finding.about())))
                .toList();
    }

    private String severity(String code) {
        return Stream.of(Severity.values())
                .filter(severity -> severity.code().equals(code))
                .map(severity -> severity.name(locale))
                .findFirst()
                .orElse(code);
    }

    private List<List<String>> sources() {
        return answer().sources().stream().map(AnswerWorkbook::row).toList();
    }

    private static List<String> row(SourceReference source) {
        return Stream.of(source.id(), source.title(), source.publisher(), source.date(), source.licence(), source.url())
                .map(part -> part == null ? "" : part)
                .toList();
    }
}
