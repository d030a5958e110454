package nl.regiospiegel.app.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import nl.regiospiegel.app.it.RawFigures.Counted;
import nl.regiospiegel.figures.indicator.entity.IndicatorCode;
import nl.regiospiegel.figures.period.entity.Period;
import nl.regiospiegel.figures.publishing.control.DecidePublication;
import nl.regiospiegel.figures.publishing.control.PublicationRefused;
import nl.regiospiegel.figures.publishing.control.SubmitPublications;
import nl.regiospiegel.figures.publishing.entity.Decision;
import nl.regiospiegel.figures.publishing.entity.Grant;
import nl.regiospiegel.figures.publishing.entity.PublicationState;
import nl.regiospiegel.figures.publishing.entity.PublicationSubject;
import nl.regiospiegel.figures.publishing.entity.Submission;
import nl.regiospiegel.regions.speaking.RegionId;
import org.junit.jupiter.api.Test;

/** Nobody decides on what they submitted, not even an account that may do both. */
class FourEyesIT extends InTheProduct {

    private static final RegionId LEIDEN = new RegionId("leidse-regio");

    @Inject
    SubmitPublications submit;

    @Inject
    DecidePublication decide;

    @Inject
    InTransaction tell;

    @PersistenceContext(unitName = "regiospiegel")
    EntityManager entities;

    private String submitted(String period) {
        var figures = new RawFigures(LEIDEN.value(), "VERW-HA", period);
        figures.statements("2025-01-01", List.of(Counted.of("GM0546", 50, 300))).forEach(this::execute);
        var subject = new PublicationSubject(
                new IndicatorCode("VERW-HA"), Period.parse(period).orElseThrow());
        return tell.as(LEIDEN, () -> submit.submit(new Submission(List.of(subject), Grant.ALL, null, null), "een")
                .get(0)
                .offer()
                .id());
    }

    @Test
    void the_account_that_submitted_cannot_decide_and_another_can() {
        var id = submitted("2012JJ00");
        var approval = new Decision(true, null, null);
        var refused =
                assertThrows(RuntimeException.class, () -> tell.as(LEIDEN, () -> decide.decide(id, approval, "een")));
        assertTrue(refused instanceof PublicationRefused rule && rule.slug().equals("four-eyes"), refused::toString);
        var decided = tell.as(LEIDEN, () -> decide.decide(id, approval, "twee"));
        assertEquals(PublicationState.PUBLISHED, decided.state());
    }

    @Test
    void the_database_refuses_it_too() {
        var id = submitted("2011JJ00");
        var step =
                "insert into figures.publication_step values ('leidse-regio', '%s', 2, 'approve', now(), '%s', null, null)";
        var refused = assertThrows(RuntimeException.class, () -> execute(step.formatted(id, "een")));
        assertTrue(String.valueOf(refused.getCause()).contains("four_eyes"), refused::toString);
        assertEquals(1, execute(step.formatted(id, "twee")));
        var twice = step.formatted(id, "drie").replace(", 2, ", ", 3, ");
        assertThrows(RuntimeException.class, () -> execute(twice), "one decision");
    }

    private int execute(String sql) {
        return tell.as(LEIDEN, () -> entities.createNativeQuery(sql).executeUpdate());
    }
}
