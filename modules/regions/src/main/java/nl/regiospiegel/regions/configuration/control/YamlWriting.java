package nl.regiospiegel.regions.configuration.control;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;
import org.snakeyaml.engine.v2.api.DumpSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Present;
import org.snakeyaml.engine.v2.api.lowlevel.Serialize;
import org.snakeyaml.engine.v2.common.FlowStyle;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;

/**
 * Writes a tree as canonical YAML: the first two levels and whatever does not fit on a line in blocks, the rest on one
 * line; texts in double quotes, codes and numbers bare.
 */
final class YamlWriting {

    private static final int WIDTH = 118;
    private static final int ALWAYS_IN_BLOCKS = 3;
    private static final Pattern BARE = Pattern.compile("[A-Za-z][A-Za-z0-9-]*");
    private static final DumpSettings SETTINGS = DumpSettings.builder()
            .setIndent(2)
            .setIndicatorIndent(2)
            .setIndentWithIndicator(true)
            .setSplitLines(false)
            .setUseUnicodeEncoding(true)
            .build();

    private YamlWriting() {}

    static String write(JsonNode tree) {
        return emit(node(tree, 0, 0));
    }

    private static String emit(Node node) {
        return new Present(SETTINGS)
                .emitToString(new Serialize(SETTINGS).serializeOne(node).iterator());
    }

    /** The node of a part that starts at a column, at a depth of nesting. */
    private static Node node(JsonNode part, int depth, int column) {
        if (part.isValueNode()) {
            return scalar(part);
        }
        if (depth >= ALWAYS_IN_BLOCKS || part.isEmpty()) {
            var flat = flat(part);
            if (column + emit(flat).strip().length() <= WIDTH) {
                return flat;
            }
        }
        return part.isArray() ? blockSequence(part, depth) : blockMapping(part, depth);
    }

    private static Node blockSequence(JsonNode part, int depth) {
        List<Node> items = new ArrayList<>();
        part.forEach(item -> items.add(node(item, depth + 1, 2 * depth + 2)));
        return new SequenceNode(Tag.SEQ, items, FlowStyle.BLOCK);
    }

    private static Node blockMapping(JsonNode part, int depth) {
        var entries = new ArrayList<NodeTuple>();
        part.properties().forEach(entry -> {
            var start = 2 * depth + entry.getKey().length() + 2;
            entries.add(new NodeTuple(text(entry.getKey()), node(entry.getValue(), depth + 1, start)));
        });
        return new MappingNode(Tag.MAP, entries, FlowStyle.BLOCK);
    }

    private static Node flat(JsonNode part) {
        if (part.isValueNode()) {
            return scalar(part);
        }
        if (part.isArray()) {
            var items = StreamSupport.stream(part.spliterator(), false)
                    .map(YamlWriting::flat)
                    .toList();
            return new SequenceNode(Tag.SEQ, items, FlowStyle.FLOW);
        }
        var entries = part.properties().stream()
                .map(entry -> new NodeTuple(text(entry.getKey()), flat(entry.getValue())))
                .toList();
        return new MappingNode(Tag.MAP, entries, FlowStyle.FLOW);
    }

    private static Node scalar(JsonNode value) {
        if (value.isTextual()) {
            return text(value.asText());
        }
        if (value.isBoolean()) {
            return new ScalarNode(Tag.BOOL, value.asText(), ScalarStyle.PLAIN);
        }
        var number = value.decimalValue();
        return new ScalarNode(number.scale() <= 0 ? Tag.INT : Tag.FLOAT, number.toPlainString(), ScalarStyle.PLAIN);
    }

    private static Node text(String text) {
        var style = BARE.matcher(text).matches() ? ScalarStyle.PLAIN : ScalarStyle.DOUBLE_QUOTED;
        return new ScalarNode(Tag.STR, text, style);
    }
}
