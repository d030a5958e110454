package nl.regiospiegel.figures.area.boundary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.regiospiegel.figures.area.boundary.AreaQuestion.Written;
import nl.regiospiegel.figures.area.entity.AreaKind;
import nl.regiospiegel.regions.language.Language;
import nl.regiospiegel.regions.register.entity.KnownRegion;
import nl.regiospiegel.regions.rules.Fault;
import nl.regiospiegel.regions.rules.InvalidInput;
import nl.regiospiegel.regions.speaking.RegionId;
import org.junit.jupiter.api.Test;

class AreaQuestionTest {

    private static AreaQuestion read(Written written) {
        return AreaQuestion.read(
                written,
                id -> id.value().equals("mvs") ? Optional.of(new KnownRegion(new RegionId("mvs"))) : Optional.empty(),
                new Language());
    }

    @Test
    void everything_is_optional() {
        var question = read(new Written(null, null, null, null, null));
        assertEquals(Optional.empty(), question.kind());
        assertEquals(100, question.paging().limit());
    }

    @Test
    void what_is_asked_is_read() {
        var question = read(new Written("youth-region", "mvs", "2022-01-01", null, "5"));
        assertEquals(Optional.of(AreaKind.YOUTH_REGION), question.kind());
        assertEquals("mvs", question.region().orElseThrow().id().value());
        assertEquals(LocalDate.of(2022, 1, 1), question.asOf());
    }

    @Test
    void all_faults_are_told_at_once() {
        var broken =
                assertThrows(InvalidInput.class, () -> read(new Written("REGION", "den-haag", "2022-02-30", "!", "0")));
        assertEquals(
                List.of("kind", "region", "asOf", "cursor", "limit"),
                broken.faults().stream().map(Fault::name).toList());
        assertThrows(InvalidInput.class, () -> read(new Written("region", null, null, null, null)));
        assertThrows(InvalidInput.class, () -> read(new Written(null, null, "+999999999-01-01", null, null)));
        assertThrows(InvalidInput.class, () -> read(new Written(null, "Den Haag", null, null, null)));
    }
}
