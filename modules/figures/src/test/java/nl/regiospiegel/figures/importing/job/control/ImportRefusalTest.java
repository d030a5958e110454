package nl.regiospiegel.figures.importing.job.control;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import nl.regiospiegel.regions.language.Language;
import org.junit.jupiter.api.Test;

/** What is said when an import cannot be done. */
class ImportRefusalTest {

    private static final String BUNDLE = "nl.regiospiegel.figures.importing.job.refusals";

    private static String faults(int number, Locale language) {
        return ImportRefusal.text("faults", language, number);
    }

    @Test
    void one_fault_is_told_as_one_and_more_as_many() {
        assertTrue(faults(1, Language.DUTCH).startsWith("In het bestand staat één fout. "));
        assertTrue(faults(2, Language.DUTCH).startsWith("In het bestand staan 2 fouten. "));
        assertTrue(faults(1, Language.ENGLISH).startsWith("There is one fault in the file. "));
        assertTrue(faults(12, Language.ENGLISH).startsWith("There are 12 faults in the file. "));
    }

    @Test
    void every_text_takes_what_is_shown_in_it_and_nothing_is_left_over() {
        for (var language : List.of(Language.DUTCH, Language.ENGLISH)) {
            for (var code : ResourceBundle.getBundle(BUNDLE, language).keySet()) {
                var text = ImportRefusal.text(code, language, 3, 4);
                assertFalse(text.isBlank() || text.contains("''") || text.matches(".*[{}%].*"), text);
            }
        }
    }
}
