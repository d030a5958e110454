package nl.regiospiegel.comparison.outcome.control;

import static nl.regiospiegel.comparison.outcome.control.Outcomes.BY_GP;
import static nl.regiospiegel.comparison.outcome.control.Outcomes.CITY;
import static nl.regiospiegel.comparison.outcome.control.Outcomes.FIRST_HALF;
import static nl.regiospiegel.comparison.outcome.control.Outcomes.assertRefused;
import static nl.regiospiegel.comparison.outcome.control.Outcomes.codes;
import static nl.regiospiegel.comparison.outcome.control.Outcomes.count;
import static nl.regiospiegel.comparison.outcome.control.Outcomes.dutch;
import static nl.regiospiegel.comparison.outcome.control.Outcomes.figure;
import static nl.regiospiegel.comparison.outcome.control.Outcomes.haagse;
import static nl.regiospiegel.comparison.outcome.control.Outcomes.only;
import static nl.regiospiegel.comparison.outcome.control.Outcomes.question;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import nl.regiospiegel.comparison.choice.entity.ComparedRegion;
import nl.regiospiegel.comparison.outcome.entity.AvailableFigures;
import nl.regiospiegel.comparison.outcome.entity.Estimate;
import nl.regiospiegel.comparison.outcome.entity.Finding;
import nl.regiospiegel.comparison.outcome.entity.LocalFigures;
import nl.regiospiegel.comparison.outcome.entity.OutcomeComparison;
import nl.regiospiegel.comparison.outcome.entity.RefusalCode;
import nl.regiospiegel.comparison.timeline.entity.Axis;
import nl.regiospiegel.figures.indicator.control.Indicators;
import nl.regiospiegel.figures.publication.entity.Observation;
import nl.regiospiegel.figures.publication.entity.PublishedFigure;
import nl.regiospiegel.regions.configuration.entity.RegionConfiguration;
import nl.regiospiegel.regions.description.entity.LocalText;
import nl.regiospiegel.regions.language.Language;
import nl.regiospiegel.regions.localindicator.entity.Better;
import nl.regiospiegel.regions.localindicator.entity.DayCount;
import nl.regiospiegel.regions.localindicator.entity.DefinitionRelation;
import nl.regiospiegel.regions.localindicator.entity.LocalDefinitions;
import nl.regiospiegel.regions.localindicator.entity.LocalDirection;
import nl.regiospiegel.regions.localindicator.entity.LocalIndicator;
import nl.regiospiegel.regions.localindicator.entity.WaitingTimeDefinition;
import nl.regiospiegel.regions.source.entity.Citation;
import nl.regiospiegel.regions.source.entity.Known;
import nl.regiospiegel.regions.source.entity.Reading;
import nl.regiospiegel.regions.speaking.RegionId;
import org.junit.jupiter.api.Test;

/** What a region defines in its own way is never mixed up with what all regions share. */
class OwnDefinitionsTest {

    private static final PublishedFigure OWN =
            figure("GM0518", FIRST_HALF, new Observation.Counted(count(10), count(40)), new RegionId("den-haag"));

    private static LocalIndicator definition(DefinitionRelation relation) {
        return new LocalIndicator(
                "LOK-HA",
                new LocalText("Eigen telling", "Own count"),
                new LocalText("Alleen nieuwe verwijzingen.", "New referrals only."),
                "VERW-HA",
                relation,
                new LocalText("Telt minder.", "Counts less."),
                List.of());
    }

    private static OutcomeComparison compare(DefinitionRelation relation, PublishedFigure... shared) {
        var own = new LocalFigures(CITY, definition(relation), List.of(OWN));
        var figures = AvailableFigures.of(List.of(shared), List.of()).and(List.of(own));
        var question = question(BY_GP, Axis.CALENDAR, null, null, CITY);
        return CompareOutcomes.compare(question, figures, List.of());
    }

    private static String said(OutcomeComparison comparison, String code) {
        return comparison.findings().stream()
                .filter(finding -> finding.code().equals(code))
                .map(finding -> finding.message(Language.DUTCH))
                .findFirst()
                .orElseThrow();
    }

    private static ComparedRegion with(LocalDefinitions definitions) {
        var known = CITY.configuration();
        return new ComparedRegion(
                new RegionConfiguration(
                        known.region(),
                        known.contractModels(),
                        known.accessPoints(),
                        known.events(),
                        known.sources(),
                        definitions),
                CITY.version());
    }

    @Test
    void an_own_figure_stands_in_where_the_shared_one_is_missing_and_says_so_first() {
        var comparison = compare(DefinitionRelation.NARROWER, dutch());
        var estimate = (Estimate) only(comparison, "den-haag").result();
        assertEquals(0.25, estimate.value());
        var said = said(comparison, "local-definition");
        assertTrue(said.contains("Eigen telling (LOK-HA)"), said);
        assertTrue(said.contains("Telt minder."), said);
        assertEquals(
                List.of(new RegionId("den-haag")),
                comparison.findings().stream()
                        .filter(finding -> finding.code().equals("local-definition"))
                        .map(Finding::regions)
                        .findFirst()
                        .orElseThrow());
    }

    @Test
    void the_shared_definition_goes_before_the_own_one() {
        var comparison = compare(DefinitionRelation.WIDER, haagse());
        assertEquals(18745.0, ((Estimate) only(comparison, "den-haag").result()).denominator());
        assertFalse(codes(comparison).contains("local-definition"));
    }

    @Test
    void a_figure_that_counts_something_else_is_refused_and_never_shown() {
        var comparison = compare(DefinitionRelation.NOT_COMPARABLE);
        assertRefused(
                RefusalCode.DEFINITION_DIFFERS, only(comparison, "den-haag").result());
        assertTrue(said(comparison, "local-definition-not-comparable").contains("niet getoond"));
        assertEquals(FIRST_HALF, only(comparison, "den-haag").period());
    }

    @Test
    void another_direction_is_told() {
        var direction = new LocalDirection(
                "VERW-HA",
                new Known<>(new Reading<>(Better.LOWER, null, List.of(new Citation("bron", "alinea 1")), null, null)));
        var region = with(new LocalDefinitions(List.of(direction), List.of(), List.of()));
        var question = question(BY_GP, Axis.CALENDAR, null, null, region);
        var comparison =
                CompareOutcomes.compare(question, AvailableFigures.of(List.of(haagse()), List.of()), List.of());
        assertTrue(said(comparison, "direction-differs").contains("lager is beter"));
    }

    @Test
    void what_a_region_means_by_waiting_is_told_with_waiting_times_only() {
        var waiting = new WaitingTimeDefinition(
                "start",
                new LocalText("Wachttijd tot start", "Wait for start"),
                new LocalText("de verwijzing", "the referral"),
                new LocalText("het eerste gesprek", "the first talk"),
                DayCount.WORKING_DAYS,
                10,
                List.of());
        var region = with(new LocalDefinitions(List.of(), List.of(), List.of(waiting)));
        var none = AvailableFigures.of(List.of(), List.of());
        var wait = new Indicators().find("WACHT").orElseThrow();
        var comparison = CompareOutcomes.compare(question(wait, Axis.CALENDAR, null, null, region), none, List.of());
        var said = said(comparison, "waiting-time-norm");
        assertTrue(said.contains("geteld in werkdagen; de norm is 10 dagen"), said);
        var referrals = CompareOutcomes.compare(question(BY_GP, Axis.CALENDAR, null, null, region), none, List.of());
        assertFalse(codes(referrals).contains("waiting-time-norm"));
    }
}
