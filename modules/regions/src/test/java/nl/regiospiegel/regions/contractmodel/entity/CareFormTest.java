package nl.regiospiegel.regions.contractmodel.entity;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class CareFormTest {

    @Test
    void a_broader_form_contains_the_narrower_ones_and_never_the_other_way_round() {
        assertTrue(CareForm.SPECIALIST_YOUTH_HELP.contains(CareForm.FOSTER_CARE));
        assertTrue(CareForm.DAY_HELP.contains(CareForm.DAY_HELP));
        assertFalse(CareForm.FOSTER_CARE.contains(CareForm.RESIDENTIAL_HELP));
        assertFalse(CareForm.YOUTH_HELP.contains(CareForm.CHILD_PROTECTION));
    }
}
