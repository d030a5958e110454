package nl.regiospiegel.figures.indicator.boundary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import nl.regiospiegel.figures.indicator.entity.KindOfStatistic;
import nl.regiospiegel.regions.language.Language;
import org.junit.jupiter.api.Test;

class CatalogueTextsTest {

    private static Properties texts(String language) throws IOException {
        var texts = new Properties();
        var name = "/nl/regiospiegel/figures/indicator/texts_" + language + ".properties";
        try (var stream = CatalogueTextsTest.class.getResourceAsStream(name)) {
            texts.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
        }
        return texts;
    }

    @Test
    void every_text_is_there_in_both_languages() throws IOException {
        assertEquals(texts("nl").keySet(), texts("en").keySet());
    }

    @Test
    void every_kind_of_statistic_has_its_method_in_plain_words() {
        for (var kind : KindOfStatistic.values()) {
            var method = new PageTexts(Language.DUTCH).say("method." + kind.code());
            assertFalse(method.isBlank());
            assertFalse(method.contains("''"), method);
        }
    }

    @Test
    void a_break_is_called_what_comparisons_call_it() throws IOException {
        assertFalse(
                texts("nl").values().stream().anyMatch(text -> text.toString().matches("(?i).*reeksbreuk.*")));
    }

    @Test
    void a_text_with_a_place_to_fill_in_is_filled_in() {
        assertEquals("3 gevonden", new PageTexts(Language.DUTCH).say("found", 3));
        assertEquals("een: twee (drie)", new PageTexts(Language.DUTCH).say("next.line", "een", "twee", "drie"));
    }
}
