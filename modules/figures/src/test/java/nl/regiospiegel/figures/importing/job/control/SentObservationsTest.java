package nl.regiospiegel.figures.importing.job.control;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.junit.jupiter.api.Test;

class SentObservationsTest {

    private static String metadata(String json) throws IOException {
        return SentObservations.metadata(new ByteArrayInputStream(json.getBytes(UTF_8)));
    }

    @Test
    void what_is_said_of_the_figures_is_found_before_and_after_them() throws IOException {
        var said = "{\"source\":\"Proef\",\"area\":null}";
        assertEquals(said, metadata("{\"metadata\": " + said + ", \"observations\": [{\"value\": 1}]}"));
        assertEquals(said, metadata("{\"observations\": [[1, {\"a\": [2]}]], \"metadata\": " + said + "}"));
        assertNull(metadata("{\"observations\": []}"));
    }

    @Test
    void what_is_said_of_them_is_short() {
        var list = "{\"metadata\": {\"source\": [" + "\"x\",".repeat(20_000) + "1]}}";
        assertThrows(StreamConstraintsException.class, () -> metadata(list));
        var text = "{\"metadata\": {\"source\": \"" + "x".repeat(20_000) + "\"}}";
        assertThrows(StreamConstraintsException.class, () -> metadata(text));
        assertThrows(StreamConstraintsException.class, () -> metadata("{\"a\": " + "[".repeat(100)));
    }

    @Test
    void what_is_no_object_is_malformed() {
        assertThrows(JsonProcessingException.class, () -> metadata("[1]"));
        assertThrows(JsonProcessingException.class, () -> metadata("{\"metadata\": {\"a\""));
    }
}
