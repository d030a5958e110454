package nl.regiospiegel.comparison.access.boundary;

import static nl.regiospiegel.figures.export.control.Column.flag;
import static nl.regiospiegel.figures.export.control.Column.text;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.regiospiegel.comparison.answers.AnswerTable;
import nl.regiospiegel.comparison.answers.ComparedFact;
import nl.regiospiegel.comparison.answers.FactsColumns;
import nl.regiospiegel.figures.export.control.Column;

/**
 * The ways into help as a table: one row for each access point of a region, one for a region that has or names none of a sort, and
 * one for each route that the law gives everywhere.
 */
final class AccessTable {

    /** A route by law has no region and never differs, and a region without any access point of a sort has no place. */
    private record Row(
            ComparedAccessPoints answer,
            String type,
            String name,
            boolean differs,
            String region,
            String state,
            AccessPlace place,
            List<String> sources) {

        boolean isStatutory() {
            return region == null;
        }

        <T> T ofPlace(Function<AccessPlace, T> part) {
            return place == null ? null : part.apply(place);
        }
    }

    private static final List<Column<Row>> COLUMNS = Stream.of(
                    List.<Column<Row>>of(
                            text("row", row -> row.isStatutory() ? "statutory" : "municipal"),
                            text("type", Row::type),
                            text("typeName", Row::name),
                            flag("differs", Row::differs)),
                    FactsColumns.<Row>region(Row::answer, Row::region),
                    List.<Column<Row>>of(
                            text("state", Row::state), text("accessPoint", row -> row.ofPlace(AccessPlace::id))),
                    fact("name", AccessPlace::name),
                    fact("present", AccessPlace::present),
                    fact("operators", AccessPlace::operators),
                    fact("areas", AccessPlace::areas),
                    fact("from", AccessPlace::from),
                    fact("until", AccessPlace::until),
                    fact("insideContract", AccessPlace::insideContract),
                    FactsColumns.<Row>origin(Row::answer, Row::sources))
            .flatMap(List::stream)
            .toList();

    private AccessTable() {}

    static AnswerTable<?> of(ComparedAccessPoints answer) {
        var municipal = answer.types().stream().flatMap(type -> rows(answer, type));
        var statutory = answer.statutoryRoutes().stream()
                .map(route -> new Row(answer, route.type(), route.name(), false, null, null, null, route.sources()));
        return new AnswerTable<>(Stream.concat(municipal, statutory).toList(), COLUMNS);
    }

    private static Stream<Row> rows(ComparedAccessPoints answer, AccessTypeRow type) {
        return type.values().entrySet().stream().flatMap(of -> {
            var points = of.getValue().accessPoints();
            var places = points.isEmpty() ? Stream.<AccessPlace>of((AccessPlace) null) : points.stream();
            return places.map(place -> new Row(
                    answer,
                    type.type(),
                    type.name(),
                    type.differs(),
                    of.getKey(),
                    of.getValue().state(),
                    place,
                    sources(place)));
        });
    }

    private static List<String> sources(AccessPlace place) {
        return place == null
                ? List.of()
                : Stream.of(
                                place.name(),
                                place.present(),
                                place.operators(),
                                place.areas(),
                                place.from(),
                                place.until(),
                                place.insideContract())
                        .flatMap(fact -> fact.sources().stream())
                        .distinct()
                        .toList();
    }

    private static List<Column<Row>> fact(String name, Function<AccessPlace, ComparedFact> fact) {
        return FactsColumns.fact(name, row -> row.ofPlace(fact));
    }
}
