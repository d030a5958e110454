package nl.regiospiegel.regions.configuration.control;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.BeanProperty;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.deser.ContextualDeserializer;
import com.fasterxml.jackson.databind.module.SimpleModule;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import nl.regiospiegel.regions.source.entity.Conflicting;
import nl.regiospiegel.regions.source.entity.Fact;
import nl.regiospiegel.regions.source.entity.FactList;
import nl.regiospiegel.regions.source.entity.FactState;
import nl.regiospiegel.regions.source.entity.Known;
import nl.regiospiegel.regions.source.entity.NotApplicable;
import nl.regiospiegel.regions.source.entity.Reading;
import nl.regiospiegel.regions.source.entity.Unknown;

/** How facts are written: one notation for the files and for the documents in the database. */
final class FactFormat extends SimpleModule {

    private static final long serialVersionUID = 1L;

    FactFormat() {
        super("facts");
        addSerializer(Fact.class, new FactSerializer());
        addSerializer(FactList.class, new FactListSerializer());
        addDeserializer(Fact.class, new FactDeserializer(null));
        addDeserializer(FactList.class, new FactListDeserializer(null));
    }

    @SuppressWarnings("rawtypes")
    private static final class FactSerializer extends JsonSerializer<Fact> {
        @Override
        public void serialize(Fact fact, JsonGenerator json, SerializerProvider provider) throws IOException {
            if (fact instanceof Known<?> known) {
                json.writePOJO(known.reading());
            } else if (fact instanceof Conflicting<?> conflicting) {
                json.writeStartObject();
                provider.defaultSerializeField("readings", conflicting.readings(), json);
                writeNote(fact.note(), json);
                json.writeEndObject();
            } else {
                writeAbsence(fact.state(), fact.note(), json);
            }
        }
    }

    @SuppressWarnings("rawtypes")
    private static final class FactListSerializer extends JsonSerializer<FactList> {
        @Override
        public void serialize(FactList facts, JsonGenerator json, SerializerProvider provider) throws IOException {
            if (facts.state() == FactState.KNOWN) {
                provider.defaultSerializeValue(facts.items(), json);
            } else {
                writeAbsence(facts.state(), facts.note(), json);
            }
        }
    }

    private static void writeAbsence(FactState state, String note, JsonGenerator json) throws IOException {
        if (note == null) {
            json.writeString(state.code());
            return;
        }
        json.writeStartObject();
        json.writeStringField("state", state.code());
        writeNote(note, json);
        json.writeEndObject();
    }

    private static void writeNote(String note, JsonGenerator json) throws IOException {
        if (note != null) {
            json.writeStringField("note", note);
        }
    }

    private static final class FactDeserializer extends JsonDeserializer<Fact<?>> implements ContextualDeserializer {

        private final JavaType type;

        FactDeserializer(JavaType type) {
            this.type = type;
        }

        @Override
        public JsonDeserializer<?> createContextual(DeserializationContext context, BeanProperty property) {
            return new FactDeserializer(context.getContextualType().containedType(0));
        }

        @Override
        public Fact<?> deserialize(JsonParser json, DeserializationContext context) throws IOException {
            return fact(context.readTree(json), type, context);
        }
    }

    private static final class FactListDeserializer extends JsonDeserializer<FactList<?>>
            implements ContextualDeserializer {

        private final JavaType type;

        FactListDeserializer(JavaType type) {
            this.type = type;
        }

        @Override
        public JsonDeserializer<?> createContextual(DeserializationContext context, BeanProperty property) {
            return new FactListDeserializer(context.getContextualType().containedType(0));
        }

        @Override
        public FactList<?> deserialize(JsonParser json, DeserializationContext context) throws IOException {
            var node = context.readTree(json);
            if (!node.isArray()) {
                return new FactList<>(absence(node), List.of(), note(node));
            }
            var items = new ArrayList<Fact<Object>>();
            for (var item : node) {
                items.add(fact(item, type, context));
            }
            return FactList.of(items);
        }
    }

    private static Fact<Object> fact(JsonNode node, JavaType type, DeserializationContext context) throws IOException {
        if (node.has("value")) {
            return new Known<>(reading(node, type, context));
        }
        if (node.has("readings")) {
            var readings = new ArrayList<Reading<Object>>();
            for (var reading : node.get("readings")) {
                readings.add(reading(reading, type, context));
            }
            return new Conflicting<>(readings, note(node));
        }
        return absence(node) == FactState.UNKNOWN ? new Unknown<>(note(node)) : new NotApplicable<>(note(node));
    }

    private static Reading<Object> reading(JsonNode node, JavaType type, DeserializationContext context)
            throws IOException {
        var types = context.getTypeFactory();
        return context.readTreeAsValue(node, types.constructParametricType(Reading.class, type));
    }

    private static FactState absence(JsonNode node) {
        var word = node.isTextual() ? node.asText() : node.path("state").asText();
        return word.equals(FactState.UNKNOWN.code()) ? FactState.UNKNOWN : FactState.NOT_APPLICABLE;
    }

    private static String note(JsonNode node) {
        return node.path("note").asText(null);
    }
}
