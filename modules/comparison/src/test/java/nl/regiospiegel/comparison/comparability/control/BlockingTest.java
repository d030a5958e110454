package nl.regiospiegel.comparison.comparability.control;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import nl.regiospiegel.comparison.outcome.entity.Finding;
import nl.regiospiegel.comparison.outcome.entity.FindingCode;
import nl.regiospiegel.regions.language.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class BlockingTest {

    @ParameterizedTest
    @EnumSource(
            names = {
                "SCOPE_NOT_COVERED",
                "LOCAL_DEFINITION_NOT_COMPARABLE",
                "SERIES_BREAK",
                "RESIDENCE_PRINCIPLE",
                "PERIOD_KIND_DIFFERS",
                "PRICE_LEVEL",
                "NO_FIGURES"
            })
    void a_finding_that_can_block_has_a_refusal_that_names_it_in_whole_sentences(FindingCode code) {
        var blocking = new Finding(code.code(), List.of(), List.of()).blocking();
        var refusal = new Blocking(List.of(blocking)).refusal("MVS").orElseThrow();
        for (var language : List.of(Language.DUTCH, Language.ENGLISH)) {
            var said = refusal.message(language);
            assertTrue(said.contains("MVS"), said);
            assertFalse(said.contains("{"), said);
        }
    }

    @Test
    void a_finding_that_no_refusal_names_cannot_block() {
        var unnamed = new Finding("few-events", List.of(), List.of()).blocking();
        assertThrows(IllegalStateException.class, () -> new Blocking(List.of(unnamed)).refusal("MVS"));
    }
}
