package nl.regiospiegel.app.rest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class ContentTagTest {

    @Test
    void the_moment_of_the_answer_does_not_change_the_tag() {
        assertEquals(
                tag("{\"a\":1,\"generatedAt\":\"2026-11-22T10:00:00Z\"}"),
                tag("{\"a\":1,\"generatedAt\":\"2026-11-23T11:30:00Z\"}"));
    }

    @Test
    void other_content_or_another_format_does() {
        assertNotEquals(tag("{\"a\":1}"), tag("{\"a\":2}"));
        assertNotEquals(tag("{\"generatedAt\":\"now\",\"a\":1}"), tag("{\"generatedAt\":\"now\",\"a\":2}"));
        assertNotEquals(tag("\"generatedAt\":\"never ended"), tag("\"generatedAt\":\""));
        assertNotEquals(tag("a"), ContentTag.of("text/csv", "a".getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void the_tag_is_weak() {
        assertTrue(tag("{}").matches("W/\"[A-Za-z0-9_-]{24}\""));
    }

    private static String tag(String body) {
        return ContentTag.of("application/json", body.getBytes(StandardCharsets.UTF_8));
    }
}
