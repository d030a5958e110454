package nl.regiospiegel.comparison.model.boundary;

import static nl.regiospiegel.figures.export.control.Column.flag;
import static nl.regiospiegel.figures.export.control.Column.text;

import java.util.List;
import java.util.stream.Stream;
import nl.regiospiegel.comparison.answers.AnswerTable;
import nl.regiospiegel.comparison.answers.ComparedFact;
import nl.regiospiegel.comparison.answers.FactsColumns;
import nl.regiospiegel.figures.export.control.Column;

/** Contract models as a table: one row for what each region says of an attribute. */
final class ModelTable {

    private record Row(ComparedModels answer, ModelAttribute attribute, String region) {

        ComparedFact fact() {
            return attribute.values().get(region);
        }
    }

    private static final List<Column<Row>> COLUMNS = Stream.of(
                    List.<Column<Row>>of(
                            text("group", row -> row.attribute().group()),
                            text("groupName", row -> row.attribute().groupName()),
                            text("code", row -> row.attribute().code()),
                            text("name", row -> row.attribute().name()),
                            flag("differs", row -> row.attribute().differs()),
                            flag("derived", row -> row.attribute().derived())),
                    FactsColumns.region(Row::answer, Row::region),
                    List.<Column<Row>>of(
                            text("state", row -> row.fact().state()),
                            text("text", row -> row.fact().said()),
                            text("note", row -> row.fact().note())),
                    FactsColumns.origin(Row::answer, row -> row.fact().sources()))
            .flatMap(List::stream)
            .toList();

    private ModelTable() {}

    static AnswerTable<?> of(ComparedModels answer) {
        return new AnswerTable<>(
                answer.attributes().stream()
                        .flatMap(attribute ->
                                attribute.values().keySet().stream().map(region -> new Row(answer, attribute, region)))
                        .toList(),
                COLUMNS);
    }
}
