package nl.regiospiegel.comparison.page.boundary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import nl.regiospiegel.comparison.outcome.entity.Estimate;
import nl.regiospiegel.comparison.outcome.entity.EstimateMethod;
import nl.regiospiegel.comparison.outcome.entity.Limits;
import nl.regiospiegel.figures.indicator.entity.Unit;
import nl.regiospiegel.figures.period.entity.Period;
import nl.regiospiegel.regions.language.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PageTextsTest {

    /** Every bundle of this module on the class path, so that none is forgotten. */
    static List<String> bundles() throws IOException, URISyntaxException {
        var one = PageTextsTest.class.getResource("/nl/regiospiegel/comparison/page/texts_nl.properties");
        var root = Path.of(one.toURI()).getParent().getParent();
        try (var files = Files.walk(root)) {
            return files.map(file -> root.relativize(file).toString().replace(File.separatorChar, '.'))
                    .filter(file -> file.endsWith("_nl.properties"))
                    .map(file -> "nl.regiospiegel.comparison." + file.replace("_nl.properties", ""))
                    .sorted()
                    .toList();
        }
    }

    @Test
    void bundles_of_deeper_packages_are_found_too() throws IOException, URISyntaxException {
        assertTrue(bundles().contains("nl.regiospiegel.comparison.evaluation.conclusion.sentences"));
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void both_languages_have_the_same_texts(String bundle) {
        assertEquals(
                bundle(bundle, Language.DUTCH).keySet(),
                bundle(bundle, Language.ENGLISH).keySet());
    }

    @Test
    void a_share_is_read_as_a_percentage_with_its_interval_and_counts() {
        var words = new FigureWords(Unit.PROPORTION, new PageTexts(Language.DUTCH));
        var share =
                new Estimate(0.3926, new Limits(0.3857, 0.3997, 0.95), 7360.0, 18745.0, EstimateMethod.WILSON, null);
        assertEquals("39,3%", words.value(share.value()));
        assertEquals("38,6 tot 40,0%", words.interval(share));
        assertEquals("7.360 van 18.745", words.counts(share));
    }

    @Test
    void other_units_keep_their_own_words() {
        var texts = new PageTexts(Language.DUTCH);
        assertEquals("13,9 per 100", new FigureWords(Unit.PER_100, texts).value(13.9));
        assertEquals("€ 1.235", new FigureWords(Unit.EURO, texts).value(1234.6));
        assertEquals("12.3%", new FigureWords(Unit.PROPORTION, new PageTexts(Language.ENGLISH)).value(0.123));
    }

    @Test
    void periods_are_read_as_years_and_half_years() {
        var words = new FigureWords(Unit.PROPORTION, new PageTexts(Language.DUTCH));
        assertEquals("1e halfjaar 2023", words.period(Period.halfYear(2023, 1)));
        assertEquals("2e halfjaar 2023", words.period(Period.halfYear(2023, 2)));
        assertEquals("2023", words.period(Period.year(2023)));
    }

    private static ResourceBundle bundle(String name, Locale locale) {
        return ResourceBundle.getBundle(name, locale, Control.getNoFallbackControl(Control.FORMAT_PROPERTIES));
    }
}
