package nl.regiospiegel.app.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.util.List;
import nl.regiospiegel.comparison.choice.control.AskedParameters;
import nl.regiospiegel.comparison.evaluation.control.AskEvaluation;
import nl.regiospiegel.comparison.evaluation.control.Evaluating;
import nl.regiospiegel.comparison.evaluation.control.EvaluationParameters;
import nl.regiospiegel.comparison.evaluation.entity.CaseEffect;
import nl.regiospiegel.comparison.evaluation.entity.EvaluationResult;
import nl.regiospiegel.comparison.evaluation.entity.EvaluationSpecification;
import nl.regiospiegel.comparison.evaluation.entity.Instead;
import nl.regiospiegel.comparison.evaluation.entity.LeftOutArea;
import nl.regiospiegel.comparison.evaluation.entity.RefusedStudy;
import nl.regiospiegel.comparison.evaluation.entity.StaggeredEffect;
import nl.regiospiegel.comparison.outcome.entity.RefusalCode;
import nl.regiospiegel.figures.period.entity.Period;
import nl.regiospiegel.regions.language.Language;
import nl.regiospiegel.regions.rules.InvalidInput;
import nl.regiospiegel.regions.speaking.RegionId;
import nl.regiospiegel.statistics.evaluation.Progress;
import org.junit.jupiter.api.Test;

/** What the product evaluates from the figures that are stored, real and invented. */
class EvaluatingIT extends InTheProduct {

    private static final RegionId A = new RegionId("voorbeeldregio-a");
    private static final RegionId MVS = new RegionId("mvs");
    private static final double SMALL = 0.05;

    @Inject
    private AskEvaluation asking;

    @Inject
    private Evaluating evaluating;

    @Inject
    private InTransaction inTransaction;

    private EvaluationSpecification read(RegionId speaking, String region, String method, String... donorsAndWindow) {
        var asked = new AskedParameters(new Language());
        return inTransaction.as(
                speaking,
                () -> asking.read(
                        new EvaluationParameters(
                                region,
                                "VERW-HA",
                                null,
                                method,
                                null,
                                donorsAndWindow.length > 0 ? donorsAndWindow[0] : null,
                                null,
                                null,
                                donorsAndWindow.length > 1 ? donorsAndWindow[1] : null,
                                null,
                                null,
                                "2026-11-01"),
                        asked));
    }

    private EvaluationResult evaluate(RegionId speaking, String region, String method, String... donors) {
        var specification = read(speaking, region, method, donors);
        return inTransaction.as(speaking, () -> evaluating.evaluate(specification, Progress.UNHEARD));
    }

    @Test
    void every_default_is_filled_in() {
        var specification = read(A, "voorbeeldregio-a", null);
        assertEquals(
                "{\"comparison\":\"never-treated\",\"cutOff\":null,\"donors\":\"all\",\"event\":\"contract-start\","
                        + "\"excludeWindow\":{\"from\":\"2022-01-01\",\"to\":\"2022-07-01\"},\"from\":\"2016HJ01\","
                        + "\"indicator\":\"VERW-HA\",\"level\":\"municipality\",\"method\":\"synthetic-control\",\"region\":\"voorbeeldregio-a\","
                        + "\"seed\":1,\"to\":\"2025HJ02\",\"vintageAsOf\":\"2026-11-01\"}",
                specification.canonical());
        assertEquals(
                "null",
                String.valueOf(read(A, "voorbeeldregio-a", null, "all", "none").excludeWindow()));
    }

    @Test
    void all_faults_are_told_at_once() {
        var asked = new AskedParameters(new Language());
        var parameters = new EvaluationParameters(
                "nergens",
                "NIETS",
                "begin",
                "gokken",
                "wijk",
                "GM0014,buren",
                "2022",
                null,
                "altijd",
                "x",
                "-1",
                "gisteren");
        var faults = assertThrows(InvalidInput.class, () -> inTransaction.as(MVS, () -> asking.read(parameters, asked)))
                .faults();
        assertEquals(
                List.of(
                        "vintageAsOf",
                        "region",
                        "indicator",
                        "event",
                        "method",
                        "level",
                        "donors",
                        "from",
                        "excludeWindow",
                        "comparison",
                        "cutOff"),
                faults.stream().map(fault -> fault.name()).distinct().toList());
    }

    @Test
    void the_effect_built_into_a_is_found_by_every_method() {
        for (var method :
                List.of("difference-in-differences", "synthetic-control", "synthetic-difference-in-differences")) {
            var effect = assertInstanceOf(CaseEffect.class, evaluate(A, "voorbeeldregio-a", method));
            assertTrue(effect.study().before() >= 8, method);
            assertTrue(effect.test().counted() >= 19, method);
            assertTrue(effect.p().orElseThrow() <= SMALL, method);
            assertTrue(effect.effect() < 0, method);
        }
    }

    @Test
    void nothing_is_found_in_b_where_nothing_was_built_in() {
        for (var method :
                List.of("difference-in-differences", "synthetic-control", "synthetic-difference-in-differences")) {
            var effect = assertInstanceOf(CaseEffect.class, evaluate(A, "voorbeeldregio-b", method));
            assertTrue(effect.p().orElseThrow() > SMALL, method);
        }
    }

    @Test
    void c_is_refused_for_its_break_and_left_out_of_the_whole() {
        var refused = assertInstanceOf(RefusedStudy.class, evaluate(A, "voorbeeldregio-c", "synthetic-control"));
        assertEquals(RefusalCode.NO_CLEAN_PREPERIOD, refused.code());
        var whole = assertInstanceOf(StaggeredEffect.class, evaluate(A, "voorbeeldregio-a", "staggered"));
        assertEquals(
                List.of("voorbeeldregio-c no-clean-preperiod"),
                whole.without().stream()
                        .map(each -> each.region().id() + " " + each.reason().code())
                        .toList());
        assertTrue(whole.permutation().isPresent());
    }

    @Test
    void donors_are_invented_beside_an_invented_region_and_none_belongs_to_a_region() {
        var effect = assertInstanceOf(CaseEffect.class, evaluate(A, "voorbeeldregio-a", "difference-in-differences"));
        assertTrue(effect.study().donors().stream().allMatch(area -> area.demonstration()));
        assertFalse(effect.study().donors().stream().anyMatch(area -> List.of("VB0101", "VB0201", "VB0301")
                .contains(area.code().value())));
        assertTrue(effect.study().leftOut().stream()
                .anyMatch(left -> left.reason() == LeftOutArea.Reason.REGION_OF_PRODUCT));
    }

    @Test
    void donors_can_be_those_most_like_the_region() {
        var effect = assertInstanceOf(
                CaseEffect.class, evaluate(A, "voorbeeldregio-a", "difference-in-differences", "similar:25"));
        assertEquals(
                25, effect.study().donors().size() + effect.study().leftOut().size());
        assertFalse(effect.study().material().resemblance().isEmpty());
    }

    @Test
    void real_regions_are_refused_for_what_their_timelines_and_figures_say() {
        var leiden = assertInstanceOf(RefusedStudy.class, evaluate(MVS, "leidse-regio", "before-after"));
        assertEquals(RefusalCode.NO_CLEAN_PREPERIOD, leiden.code());
        assertTrue(leiden.instead().contains(new Instead(Instead.Kind.TREND, Period.halfYear(2022, 1))));
        var mvs = assertInstanceOf(RefusedStudy.class, evaluate(MVS, "mvs", "synthetic-control"));
        assertEquals(RefusalCode.NO_FIGURE, mvs.code());
        assertTrue(mvs.instead().contains(Instead.of(Instead.Kind.FIGURES)));
        var denHaag = assertInstanceOf(RefusedStudy.class, evaluate(MVS, "den-haag", "synthetic-control"));
        assertEquals(RefusalCode.NO_CLEAN_PREPERIOD, denHaag.code());
    }
}
