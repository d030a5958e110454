package nl.regiospiegel.comparison.outcome.entity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.regiospiegel.comparison.evaluation.entity.LeftOutArea;
import nl.regiospiegel.comparison.evaluation.entity.Picture;
import nl.regiospiegel.comparison.evaluation.entity.SensitivityRow;
import nl.regiospiegel.regions.language.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RefusalTest {

    private static final List<Locale> LANGUAGES = List.of(Language.DUTCH, Language.ENGLISH);

    @ParameterizedTest
    @EnumSource
    void every_code_has_a_message_in_both_languages_that_names_the_area(RefusalCode code) {
        for (var language : LANGUAGES) {
            var message = Refusal.of(code, "'s-Gravenhage", "Want.", "8").message(language);
            assertTrue(message.contains("'s-Gravenhage"), message);
            assertFalse(message.contains("{") || message.contains("''"), message);
        }
    }

    @ParameterizedTest
    @EnumSource
    void every_reason_for_missing_limits_has_a_message_in_both_languages(WithoutLimits reason) {
        LANGUAGES.forEach(language -> assertFalse(reason.message(language).isBlank(), reason.code()));
    }

    @Test
    void the_languages_are_really_two() {
        for (var code : RefusalCode.values()) {
            var refusal = Refusal.of(code, "MVS", "Want.");
            assertFalse(refusal.message(Language.DUTCH).equals(refusal.message(Language.ENGLISH)), code.code());
        }
    }

    @Test
    void the_documentation_explains_exactly_the_codes_that_exist() throws IOException {
        var documented = Pattern.compile("(?m)^\\| `([a-z-]+)` \\|.+\\|.+\\|$")
                .matcher(document())
                .results()
                .map(found -> found.group(1))
                .collect(Collectors.toSet());
        var known = Arrays.stream(RefusalCode.values()).map(RefusalCode::code).collect(Collectors.toSet());
        assertEquals(Set.of(), minus(known, documented), "not documented");
        Arrays.stream(WithoutLimits.values()).map(WithoutLimits::code).forEach(known::add);
        Arrays.stream(LeftOutArea.Reason.values()).map(LeftOutArea.Reason::code).forEach(known::add);
        Arrays.stream(Picture.Reason.values()).map(Picture.Reason::code).forEach(known::add);
        Arrays.stream(SensitivityRow.Reason.values())
                .map(SensitivityRow.Reason::code)
                .forEach(known::add);
        assertEquals(Set.of(), minus(documented, known), "documented, but unknown");
    }

    @Test
    void an_estimate_has_limits_or_a_reason_and_never_both_or_neither() {
        var limits = new Limits(0.1, 0.3, 0.95);
        assertThrows(
                IllegalArgumentException.class, () -> new Estimate(0.2, null, 2.0, 10.0, EstimateMethod.WILSON, null));
        assertThrows(
                IllegalArgumentException.class,
                () -> new Estimate(0.2, limits, 2.0, 10.0, EstimateMethod.WILSON, WithoutLimits.NO_COUNTS));
    }

    @Test
    void limits_contain_the_estimate() {
        assertThrows(
                IllegalArgumentException.class,
                () -> new Estimate(0.4, new Limits(0.1, 0.3, 0.95), 4.0, 10.0, EstimateMethod.WILSON, null));
    }

    private static Set<String> minus(Set<String> these, Set<String> those) {
        return these.stream().filter(code -> !those.contains(code)).collect(Collectors.toSet());
    }

    private static String document() throws IOException {
        var above = Path.of("").toAbsolutePath();
        while (!Files.exists(above.resolve("docs/methods/refusals.md"))) {
            above = above.getParent();
        }
        return Files.readString(above.resolve("docs/methods/refusals.md"));
    }
}
