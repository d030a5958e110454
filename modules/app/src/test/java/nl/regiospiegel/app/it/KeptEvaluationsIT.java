package nl.regiospiegel.app.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.regiospiegel.comparison.evaluation.keeping.control.EvaluationJobs;
import nl.regiospiegel.comparison.evaluation.keeping.control.KeptEvaluations;
import nl.regiospiegel.comparison.evaluation.keeping.entity.KeptEvaluation;
import nl.regiospiegel.comparison.evaluation.keeping.entity.WrittenAnswer;
import nl.regiospiegel.regions.speaking.RegionId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A region keeps so many evaluations and no more. */
class KeptEvaluationsIT extends InTheProduct {

    private static final String REGION = "voorbeeldregio-c";
    private static final String MOST = "regiospiegel.evaluation.kept";
    private static final String OTHER = "voorbeeldregio-b";
    private static final String QUESTION =
            """
            {"comparison":"never-treated","cutOff":null,"donors":"all","event":"contract-start","excludeWindow":null,"from":null,\
            "indicator":"VERW-HA","level":"municipality","method":"before-after","region":"voorbeeldregio-c","seed":1,"to":null,"vintageAsOf":"2024-01-01"}""";
    private static final String FIGURES = "f".repeat(64);

    @Inject
    SpeakingTrial tell;

    @Inject
    EvaluationJobs jobs;

    @Inject
    KeptEvaluations kept;

    @BeforeEach
    void keep_three_of_a_region() {
        System.setProperty(MOST, "3");
    }

    @AfterEach
    void keep_as_many_as_usual() {
        System.clearProperty(MOST);
    }

    @Test
    void what_was_not_asked_for_longest_goes_first_and_only_of_the_region_itself() {
        keep(OTHER, evaluation(OTHER, "9"));
        IntStream.of(1, 2, 3).forEach(number -> keep(REGION, evaluation(REGION, "" + number)));
        assertEquals(Set.of("1", "2", "3"), kept(REGION));
        longAgo("1", 3);
        longAgo("2", 2);
        longAgo("3", 1);
        as(REGION, () -> {
            kept.asked(evaluation(REGION, "1"));
            return true;
        });
        keep(REGION, evaluation(REGION, "4"));
        assertEquals(Set.of("1", "3", "4"), kept(REGION), "the first was asked for again");
        keep(REGION, evaluation(REGION, "5"));
        assertEquals(Set.of("1", "4", "5"), kept(REGION));
        assertTrue(kept(OTHER).contains("9"), "another region keeps its own");
    }

    @Test
    void what_was_cancelled_meanwhile_is_not_kept() {
        var late = evaluation(REGION, "7");
        assertTrue(as(REGION, () -> jobs.begin(late.hash(), "poging", QUESTION)));
        assertTrue(as(REGION, () -> jobs.start(late.hash(), "poging")));
        assertTrue(as(REGION, () -> jobs.cancel(late.hash()).isPresent()));
        assertFalse(as(REGION, () -> kept.keep(late, "poging")));
        assertFalse(kept(REGION).contains("7"));
    }

    @Test
    void of_attempts_that_came_to_nothing_only_the_newest_are_told() {
        IntStream.rangeClosed(1, 5).mapToObj(number -> hash("a" + number)).forEach(hash -> {
            as(REGION, () -> jobs.begin(hash, "poging", QUESTION));
            as(REGION, () -> jobs.cancel(hash).isPresent());
        });
        as(REGION, () -> jobs.begin(hash("a6"), "poging", QUESTION));
        var told = as(REGION, () -> jobs.all()).stream().map(job -> job.hash()).collect(Collectors.toSet());
        assertEquals(Set.of(hash("a3"), hash("a4"), hash("a5"), hash("a6")), told, "three, and the one that is busy");
        as(REGION, () -> jobs.cancel(hash("a6")).isPresent());
    }

    private void keep(String region, KeptEvaluation evaluation) {
        assertTrue(as(region, () -> jobs.begin(evaluation.hash(), "poging", QUESTION)));
        assertTrue(as(region, () -> jobs.start(evaluation.hash(), "poging")));
        assertTrue(as(region, () -> kept.keep(evaluation, "poging")));
    }

    private static KeptEvaluation evaluation(String region, String number) {
        return new KeptEvaluation(
                new RegionId(region),
                hash(number),
                FIGURES,
                QUESTION,
                "0.1.0",
                List.of(),
                new WrittenAnswer("{}", "{}", "", ""),
                true,
                Instant.EPOCH);
    }

    private static String hash(String number) {
        return number + "e".repeat(64 - number.length());
    }

    private Set<String> kept(String region) {
        return as(region, () -> kept.newest()).stream()
                .map(KeptEvaluation::hash)
                .filter(hash -> hash.endsWith("e".repeat(62)))
                .map(hash -> hash.replaceFirst("e+$", ""))
                .collect(Collectors.toSet());
    }

    private void longAgo(String number, int days) {
        tell.as(REGION, entities -> entities.createNativeQuery("update comparison.evaluation set asked_at = now() - "
                        + days + " * interval '1 day' where hash = '" + hash(number) + "'")
                .executeUpdate());
    }

    private <T> T as(String region, Supplier<T> step) {
        return tell.as(region, entities -> step.get());
    }
}
