package nl.regiospiegel.figures.indicator.boundary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import nl.regiospiegel.figures.indicator.boundary.CatalogueQuestion.Asked;
import nl.regiospiegel.figures.indicator.control.Indicators;
import nl.regiospiegel.regions.language.Language;
import nl.regiospiegel.regions.rules.Fault;
import org.junit.jupiter.api.Test;

/** What a search in the catalogue finds. */
class CatalogueQuestionTest {

    private final List<Fault> faults = new ArrayList<>();

    private List<String> found(String text, String group, String direction, String level) {
        var question = CatalogueQuestion.read(new Asked(text, group, direction, level), faults, new Language());
        return new Indicators()
                .all().stream()
                        .filter(question::fits)
                        .map(each -> each.code().value())
                        .toList();
    }

    @Test
    void nothing_asked_is_everything() {
        assertEquals(58, found(null, null, null, null).size());
        assertEquals(58, found(" ", "", "", "").size());
    }

    @Test
    void every_word_must_stand_in_code_name_or_definition_of_either_language() {
        assertTrue(found("huisarts", null, null, null).contains("VERW-HA"));
        assertEquals(List.of("VERW-HA"), found("Referred GP", null, null, null));
        assertEquals(List.of("GEB-PLEEG"), found("geb-pleeg", null, null, null));
        assertEquals(List.of(), found("huisarts wachttijd", null, null, null));
    }

    @Test
    void filters_go_together() {
        assertEquals(List.of("VERW-GEEN", "VERW-GEM", "VERW-HA"), found("", "referral", "neutral", "municipality"));
        assertEquals(List.of("GEB-JZ"), found("", "use", "", "neighbourhood"));
    }

    @Test
    void every_unknown_code_is_told_at_once() {
        found("", "verwijzers", "beter", "provincie");
        assertEquals(
                List.of("group", "direction", "level"),
                faults.stream().map(Fault::name).toList());
        assertTrue(faults.get(0).detail().contains("referral"));
    }
}
