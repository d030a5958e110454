package nl.regiospiegel.regions.configuration.control;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import com.fasterxml.jackson.annotation.PropertyAccessor;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.DeserializationConfig;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.deser.BeanDeserializerModifier;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.ToStringSerializer;
import java.io.IOException;
import java.util.stream.Stream;
import nl.regiospiegel.regions.language.Coded;
import nl.regiospiegel.regions.speaking.RegionId;
import nl.regiospiegel.regions.timeline.entity.EdtfDate;

/**
 * One item of a configuration (region description, contract model, access point, event, source) as a JSON text and back.
 * The text holds exactly what the item's part of the YAML file holds.
 */
public final class Documents {

    private static final ObjectMapper JSON = JsonMapper.builder()
            .addModule(new FactFormat())
            .addModule(words())
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .visibility(PropertyAccessor.IS_GETTER, Visibility.NONE)
            .serializationInclusion(Include.NON_EMPTY)
            .build();

    private Documents() {}

    public static String toJson(Object item) {
        try {
            return JSON.writeValueAsString(item);
        } catch (JsonProcessingException impossible) {
            throw new IllegalArgumentException(impossible);
        }
    }

    /**
     * @throws IllegalArgumentException when the text is not a document of that type
     */
    public static <T> T fromJson(String text, Class<T> type) {
        try {
            return JSON.readValue(text, type);
        } catch (JsonProcessingException wrong) {
            throw new IllegalArgumentException(wrong);
        }
    }

    static <T> T fromTree(JsonNode tree, Class<T> type) {
        try {
            return JSON.treeToValue(tree, type);
        } catch (JsonProcessingException wrong) {
            throw new IllegalArgumentException(wrong);
        }
    }

    static JsonNode toTree(Object item) {
        return JSON.valueToTree(item);
    }

    private static SimpleModule words() {
        var module = new SimpleModule("words");
        module.addSerializer(Coded.class, new JsonSerializer<Coded>() {
            @Override
            public void serialize(Coded word, JsonGenerator json, SerializerProvider provider) throws IOException {
                json.writeString(word.code());
            }
        });
        module.setDeserializerModifier(new CodeReading());
        module.addSerializer(EdtfDate.class, ToStringSerializer.instance);
        module.addDeserializer(EdtfDate.class, reading(EdtfDate::new));
        module.addSerializer(RegionId.class, ToStringSerializer.instance);
        module.addDeserializer(RegionId.class, reading(RegionId::new));
        return module;
    }

    private static <T> JsonDeserializer<T> reading(java.util.function.Function<String, T> parse) {
        return new JsonDeserializer<>() {
            @Override
            public T deserialize(JsonParser json, DeserializationContext context) throws IOException {
                return parse.apply(json.getText());
            }
        };
    }

    private static final class CodeReading extends BeanDeserializerModifier {

        private static final long serialVersionUID = 1L;

        @Override
        public JsonDeserializer<?> modifyEnumDeserializer(
                DeserializationConfig config, JavaType type, BeanDescription description, JsonDeserializer<?> usual) {
            return reading(code -> Stream.of(type.getRawClass().getEnumConstants())
                    .filter(word -> ((Coded) word).code().equals(code))
                    .findFirst()
                    .orElseThrow(() -> new IllegalArgumentException("Geen code van " + type + ": " + code)));
        }
    }
}
