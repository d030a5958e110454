package nl.regiospiegel.regions.configuration.control;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.HashMap;
import java.util.Map;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;
import org.snakeyaml.engine.v2.schema.CoreSchema;

/** Reads YAML 1.2 into a tree that still knows its lines. */
final class YamlReading {

    private static final JsonNodeFactory NODES = JsonNodeFactory.withExactBigDecimals(true);

    private final String file;
    private final Faults faults;
    private final Map<String, Integer> lines = new HashMap<>();

    private YamlReading(String file, Faults faults) {
        this.file = file;
        this.faults = faults;
    }

    /** The tree of a text; an empty tree, and a fault, when it is not YAML. */
    static YamlDocument read(String file, String text, Faults faults) {
        var reading = new YamlReading(file, faults);
        return new YamlDocument(file, reading.compose(text), reading.lines);
    }

    private JsonNode compose(String text) {
        try {
            var settings = LoadSettings.builder().setLabel(file).setSchema(new CoreSchema());
            return new Compose(settings.build())
                    .composeString(text)
                    .map(root -> convert("", root))
                    .orElseGet(NODES::objectNode);
        } catch (MarkedYamlEngineException wrong) {
            var line = wrong.getProblemMark().map(Mark::getLine).orElse(0) + 1;
            notYaml(line, wrong.getProblem());
        } catch (YamlEngineException wrong) {
            notYaml(1, wrong.getMessage());
        }
        return NODES.missingNode();
    }

    private void notYaml(int line, String problem) {
        faults.add(
                file,
                line,
                "not-yaml",
                "Dit is geen geldige YAML (" + problem + "). Kijk op deze regel en die erboven naar inspringing,"
                        + " aanhalingstekens en haakjes.");
    }

    private JsonNode convert(String pointer, Node node) {
        lines.putIfAbsent(pointer, line(node));
        if (node.getAnchor().isPresent()) {
            faults.add(file, line(node), "anchor", "Ankers en verwijzingen (& en *) mogen niet. Schrijf het voluit.");
            return NODES.nullNode();
        }
        if (node instanceof MappingNode mapping) {
            return object(pointer, mapping);
        }
        if (node instanceof SequenceNode sequence) {
            return array(pointer, sequence);
        }
        return scalar((ScalarNode) node);
    }

    private JsonNode object(String pointer, MappingNode mapping) {
        var object = NODES.objectNode();
        for (var entry : mapping.getValue()) {
            var key = entry.getKeyNode() instanceof ScalarNode scalar ? scalar.getValue() : "?";
            var child = YamlDocument.child(pointer, key);
            if (object.has(key)) {
                duplicate(line(entry.getKeyNode()), key, lines.get(child));
            } else {
                lines.put(child, line(entry.getKeyNode()));
                object.set(key, convert(child, entry.getValueNode()));
            }
        }
        return object;
    }

    private void duplicate(int line, String key, int first) {
        faults.add(
                file,
                line,
                "duplicate-key",
                "Het kenmerk '" + key + "' staat hier twee keer, de eerste keer op regel " + first
                        + ". Verwijder er een.");
    }

    private JsonNode array(String pointer, SequenceNode sequence) {
        var array = NODES.arrayNode();
        for (var item : sequence.getValue()) {
            array.add(convert(pointer + "/" + array.size(), item));
        }
        return array;
    }

    private static JsonNode scalar(ScalarNode node) {
        var text = node.getValue();
        if (node.getTag().equals(Tag.INT)) {
            return text.matches("-?\\d+") ? NODES.numberNode(new BigInteger(text)) : NODES.textNode(text);
        }
        if (node.getTag().equals(Tag.FLOAT)) {
            return text.matches("-?\\d+\\.\\d+") ? NODES.numberNode(new BigDecimal(text)) : NODES.textNode(text);
        }
        if (node.getTag().equals(Tag.BOOL)) {
            return NODES.booleanNode(Boolean.parseBoolean(text));
        }
        return node.getTag().equals(Tag.NULL) ? NODES.nullNode() : NODES.textNode(text);
    }

    private static int line(Node node) {
        return node.getStartMark().map(Mark::getLine).orElse(0) + 1;
    }
}
