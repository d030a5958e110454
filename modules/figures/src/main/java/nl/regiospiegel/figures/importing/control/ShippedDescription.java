package nl.regiospiegel.figures.importing.control;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import nl.regiospiegel.figures.importing.entity.FileDescription;
import nl.regiospiegel.figures.importing.entity.GivenMetadata;

/**
 * What is said beside a shipped file, as reading wants it.
 *
 * @param file name of the file
 * @param given what it does not hold itself
 * @param vintages its publications
 * @param columns the columns it must have
 */
public record ShippedDescription(String file, GivenMetadata given, VintageRule vintages, List<String> columns) {

    static ShippedDescription of(FileDescription description) {
        var said = description.given();
        return new ShippedDescription(
                description.file(),
                new GivenMetadata(said.table(), said.period(), said.status(), null, description.publisher(), null),
                new ListedVintages(description.vintages()),
                declared(description.columns()));
    }

    private static List<String> declared(FileDescription.Columns columns) {
        var named = Stream.of(
                columns.table(),
                columns.area(),
                columns.areaName(),
                columns.period(),
                columns.status(),
                columns.referrer(),
                columns.careForm());
        return Stream.concat(named, columns.unused().stream())
                .filter(Objects::nonNull)
                .toList();
    }
}
