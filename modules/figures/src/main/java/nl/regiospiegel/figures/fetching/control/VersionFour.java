package nl.regiospiegel.figures.fetching.control;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import nl.regiospiegel.figures.fetching.entity.TableSelection;

/** OData version 4: one observation a row; the server sets the size of an answer and links to the next. */
final class VersionFour implements CbsDialect {

    private static final String KEY = "Identifier";

    private final URI base;

    VersionFour(URI base) {
        this.base = base;
    }

    @Override
    public LocalDate modified(String table, Conversation cbs, Path scratch) {
        return modified(table, facts(table, cbs, scratch));
    }

    private LocalDate modified(String table, JsonNode facts) {
        return CbsWords.day(entity(table, "Properties"), facts, "ObservationsModified", "Modified");
    }

    @Override
    public TableDescription describe(String table, Conversation cbs, Path scratch) {
        var facts = facts(table, cbs, scratch);
        var dimensions = EntityList.read(entity(table, "Dimensions"), cbs, scratch);
        var measures = EntityList.read(entity(table, "MeasureCodes"), cbs, scratch);
        var periods = keys(dimensions, "TimeDimension").stream().findFirst().orElse(null);
        return new TableDescription(
                facts.path("Title").asText("").strip(),
                modified(table, facts),
                periods,
                CbsWords.areaDimension(keys(dimensions, "GeoDimension"), keys(dimensions, "")),
                keys(dimensions, ""),
                List.copyOf(CbsWords.codes(measures, KEY).keySet()),
                measures,
                periods == null
                        ? Map.of()
                        : CbsWords.statuses(EntityList.read(entity(table, periods + "Codes"), cbs, scratch), KEY));
    }

    private JsonNode facts(String table, Conversation cbs, Path scratch) {
        return cbs.tree(entity(table, "Properties"), scratch);
    }

    private static List<String> keys(List<JsonNode> dimensions, String kind) {
        return dimensions.stream()
                .filter(dimension -> dimension.path("Kind").asText().startsWith(kind))
                .map(dimension -> dimension.path(KEY).asText())
                .toList();
    }

    private URI entity(String table, String name) {
        return new Address(base, table, name).build();
    }

    @Override
    public Map<String, String> codes(String table, String dimension, Conversation cbs, Path scratch) {
        return CbsWords.codes(EntityList.read(entity(table, dimension + "Codes"), cbs, scratch), KEY);
    }

    @Override
    public URI first(TableSelection selection, TableDescription table, String filter) {
        return new Address(base, selection.table(), "Observations")
                .with("$filter", filter)
                .with("$count", "true")
                .build();
    }

    @Override
    public URI next(URI asked, Page page, Progress progress) {
        return page.next() == null ? null : SameHost.follow(asked, page.next());
    }

    /** The first answer itself says so. */
    @Override
    public OptionalLong count(TableSelection selection, String filter, Conversation cbs, Path scratch) {
        return OptionalLong.empty();
    }

    @Override
    public List<String> measureCodes(TableSelection selection) {
        return selection.measures();
    }

    @Override
    public Map.Entry<String, String> heading(String table) {
        return Map.entry("@odata.context", new Address(base, table).build() + "/$metadata#Observations");
    }
}
