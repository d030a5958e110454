package nl.regiospiegel.app.rest;

import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonValue;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.ReaderInterceptor;
import jakarta.ws.rs.ext.ReaderInterceptorContext;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import nl.regiospiegel.regions.rules.InvalidInput;

/** Refuses bodies that are no JSON or hold fields nobody asked for, all faults at once, before anything reads them. */
@Provider
public class KnownBodyFields implements ReaderInterceptor {

    @Inject
    private UnknownNames unknown;

    @Override
    public Object aroundReadFrom(ReaderInterceptorContext context) throws IOException {
        var body = context.getInputStream().readAllBytes();
        context.setInputStream(new ByteArrayInputStream(body));
        if (body.length > 0 && context.getType().isRecord() && isJson(context.getMediaType())) {
            refuseUnknownFields(body, context);
        }
        try {
            return context.proceed();
        } catch (ProcessingException malformed) {
            throw malformed(malformed);
        }
    }

    private void refuseUnknownFields(byte[] body, ReaderInterceptorContext context) {
        var faults = new BodyFields(unknown).faults(parse(body), context.getGenericType(), "");
        if (!faults.isEmpty()) {
            throw new InvalidInput(faults);
        }
    }

    private JsonValue parse(byte[] body) {
        try (var reader = Json.createReader(new ByteArrayInputStream(body))) {
            return reader.readValue();
        } catch (JsonException malformed) {
            throw malformed(malformed);
        }
    }

    private InvalidInput malformed(RuntimeException cause) {
        var invalid = new InvalidInput(List.of(unknown.malformedBody()));
        invalid.initCause(cause);
        return invalid;
    }

    private static boolean isJson(MediaType type) {
        return type != null && type.isCompatible(MediaType.APPLICATION_JSON_TYPE);
    }
}
