package nl.regiospiegel.figures.indicator.control;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.KeyDeserializer;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import nl.regiospiegel.figures.area.entity.AreaCode;
import nl.regiospiegel.figures.indicator.entity.IndicatorCode;

/** Reads the reference data that travel in the product. Codes are kebab-case; a code that is not known is an error. */
public final class ShippedYaml {

    private static final ObjectMapper MAPPER = YAMLMapper.builder()
            .enumNamingStrategy(ShippedYaml::kebabCase)
            .addModule(new JavaTimeModule())
            .addModule(codes())
            .build();

    private ShippedYaml() {}

    /** The list in the file with this name under {@code /reference}. */
    public static <T> List<T> list(String name, Class<T> of) {
        return file("/reference/" + name, of);
    }

    /** The list in this file of the product. */
    public static <T> List<T> file(String path, Class<T> of) {
        JavaType type = MAPPER.getTypeFactory().constructCollectionType(List.class, of);
        try (var file = ShippedYaml.class.getResourceAsStream(path)) {
            return MAPPER.readValue(file, type);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String kebabCase(String constant) {
        return constant.toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static SimpleModule codes() {
        return new SimpleModule()
                .addDeserializer(IndicatorCode.class, code(IndicatorCode.class, IndicatorCode::new))
                .addDeserializer(AreaCode.class, code(AreaCode.class, AreaCode::new))
                .addKeyDeserializer(IndicatorCode.class, new KeyDeserializer() {
                    @Override
                    public Object deserializeKey(String key, DeserializationContext context) {
                        return new IndicatorCode(key);
                    }
                });
    }

    private static <T> StdScalarDeserializer<T> code(Class<T> type, Function<String, T> of) {
        return new StdScalarDeserializer<>(type) {
            private static final long serialVersionUID = 1L;

            @Override
            public T deserialize(JsonParser parser, DeserializationContext context) throws IOException {
                return of.apply(parser.getValueAsString());
            }
        };
    }
}
