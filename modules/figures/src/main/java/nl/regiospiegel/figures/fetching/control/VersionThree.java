package nl.regiospiegel.figures.fetching.control;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import nl.regiospiegel.figures.fetching.entity.FetchFailure;
import nl.regiospiegel.figures.fetching.entity.FetchProblem;
import nl.regiospiegel.figures.fetching.entity.TableSelection;

/**
 * OData version 3: a row per combination of dimensions, a column per measure, so many rows a query. Its sister for bulk
 * ({@code ODataFeed}) gives a link to the next answer; where there is one it is followed.
 */
final class VersionThree implements CbsDialect {

    private static final String JSON = "json";

    private final URI base;
    private final int rowsPerQuery;

    VersionThree(URI base, int rowsPerQuery) {
        this.base = base;
        this.rowsPerQuery = rowsPerQuery;
    }

    @Override
    public LocalDate modified(String table, Conversation cbs, Path scratch) {
        return CbsWords.day(entity(table, "TableInfos"), facts(table, cbs, scratch), "Modified");
    }

    @Override
    public TableDescription describe(String table, Conversation cbs, Path scratch) {
        var facts = facts(table, cbs, scratch);
        var properties = EntityList.read(entity(table, "DataProperties"), cbs, scratch);
        var dimensions = keys(properties, "Dimension", "TimeDimension", "GeoDimension", "GeoDetail");
        var periods = keys(properties, "TimeDimension").stream().findFirst().orElse(null);
        return new TableDescription(
                facts.path("Title").asText("").strip(),
                CbsWords.day(entity(table, "TableInfos"), facts, "Modified"),
                periods,
                CbsWords.areaDimension(keys(properties, "GeoDimension", "GeoDetail"), dimensions),
                dimensions,
                keys(properties, "Topic"),
                List.of(),
                periods == null
                        ? Map.of()
                        : CbsWords.statuses(EntityList.read(entity(table, periods), cbs, scratch), "Key"));
    }

    private JsonNode facts(String table, Conversation cbs, Path scratch) {
        var address = entity(table, "TableInfos");
        return EntityList.read(address, cbs, scratch).stream()
                .findFirst()
                .orElseThrow(() -> FetchFailure.of(FetchProblem.UNKNOWN_SHAPE, address, "TableInfos"));
    }

    private static List<String> keys(List<JsonNode> properties, String... types) {
        return properties.stream()
                .filter(property ->
                        List.of(types).contains(property.path("Type").asText()))
                .map(property -> property.path("Key").asText())
                .toList();
    }

    private URI entity(String table, String name) {
        return new Address(base, table, name).with("$format", JSON).build();
    }

    @Override
    public Map<String, String> codes(String table, String dimension, Conversation cbs, Path scratch) {
        return CbsWords.codes(EntityList.read(entity(table, dimension), cbs, scratch), "Key");
    }

    @Override
    public URI first(TableSelection selection, TableDescription table, String filter) {
        return new Address(base, selection.table(), "TypedDataSet")
                .with("$format", JSON)
                .with("$filter", filter)
                .with("$select", columns(selection, table))
                .with("$skip", "0")
                .with("$top", String.valueOf(rowsPerQuery))
                .build();
    }

    private static String columns(TableSelection selection, TableDescription table) {
        if (selection.measures().isEmpty()) {
            return "";
        }
        var columns = new ArrayList<>(table.dimensions());
        columns.addAll(selection.measures());
        return String.join(",", columns);
    }

    @Override
    public URI next(URI asked, Page page, Progress progress) {
        if (page.next() != null) {
            return SameHost.follow(asked, page.next());
        }
        if (progress.rows() >= progress.expected() || page.rows() == 0) {
            return null;
        }
        return URI.create(asked.toString().replaceFirst("\\$skip=[0-9]+", "\\$skip=" + progress.rows()));
    }

    @Override
    public OptionalLong count(TableSelection selection, String filter, Conversation cbs, Path scratch) {
        var address = new Address(base, selection.table(), "TypedDataSet", "$count")
                .with("$filter", filter)
                .build();
        return OptionalLong.of(cbs.number(address, scratch));
    }

    @Override
    public List<String> measureCodes(TableSelection selection) {
        return List.of();
    }

    @Override
    public Map.Entry<String, String> heading(String table) {
        return Map.entry(
                "odata.metadata", new Address(base, table).build() + "/$metadata#Cbs.OData.WebAPI.TypedDataSet");
    }
}
