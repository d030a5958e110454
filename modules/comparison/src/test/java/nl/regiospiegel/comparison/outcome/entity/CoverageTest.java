package nl.regiospiegel.comparison.outcome.entity;

import static nl.regiospiegel.comparison.Examples.conflicting;
import static nl.regiospiegel.comparison.Examples.list;
import static nl.regiospiegel.comparison.Examples.reading;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.regiospiegel.comparison.Examples.Region;
import nl.regiospiegel.regions.contractmodel.entity.CareForm;
import nl.regiospiegel.regions.contractmodel.entity.ContractModel;
import nl.regiospiegel.regions.contractmodel.entity.Scope;
import nl.regiospiegel.regions.source.entity.FactList;
import org.junit.jupiter.api.Test;

class CoverageTest {

    @Test
    void a_broader_form_covers_the_forms_within_it() {
        assertEquals(Coverage.COVERED, of(new Scope(null, list(CareForm.YOUTH_HELP), null), CareForm.FOSTER_CARE));
    }

    @Test
    void what_a_list_leaves_out_is_not_covered() {
        var access = new Scope(null, list(CareForm.MUNICIPAL_ACCESS), null);
        assertEquals(Coverage.NOT_COVERED, of(access, CareForm.FOSTER_CARE));
    }

    @Test
    void what_is_left_out_of_a_broader_form_is_not_covered() {
        var scope = new Scope(null, list(CareForm.YOUTH_HELP), list(CareForm.SECURE_CARE));
        assertEquals(Coverage.NOT_COVERED, of(scope, CareForm.SECURE_CARE));
    }

    @Test
    void one_form_that_is_not_covered_is_enough() {
        var scope = new Scope(null, list(CareForm.BASIC_CARE), null);
        assertEquals(Coverage.NOT_COVERED, of(scope, CareForm.NEIGHBOURHOOD_TEAM, CareForm.DAY_HELP));
    }

    @Test
    void without_a_list_nothing_is_known() {
        assertEquals(Coverage.UNKNOWN, of(new Scope(null, null, null), CareForm.DAY_HELP));
        assertEquals(Coverage.UNKNOWN, Coverage.of(List.of(CareForm.DAY_HELP), Optional.empty()));
    }

    @Test
    void a_contradiction_about_a_form_leaves_it_unknown() {
        var disputed = conflicting(reading(CareForm.YOUTH_HELP, null), reading(CareForm.BASIC_CARE, null));
        var scope = new Scope(null, FactList.of(List.of(disputed)), null);
        assertEquals(Coverage.UNKNOWN, of(scope, CareForm.DAY_HELP));
    }

    @Test
    void an_indicator_that_depends_on_no_help_is_always_covered() {
        assertEquals(Coverage.COVERED, of(new Scope(null, null, null)));
    }

    private static Coverage of(Scope scope, CareForm... forms) {
        return Coverage.of(List.of(forms), model(scope));
    }

    private static Optional<ContractModel> model(Scope scope) {
        return new Region("aa").scope(scope).build().contractModel(LocalDate.of(2026, 1, 1));
    }
}
