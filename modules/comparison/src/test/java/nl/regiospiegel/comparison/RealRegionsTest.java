package nl.regiospiegel.comparison;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.regiospiegel.comparison.access.control.CompareAccess;
import nl.regiospiegel.comparison.access.entity.Presence.State;
import nl.regiospiegel.comparison.choice.entity.ComparedRegion;
import nl.regiospiegel.comparison.model.control.CompareModels;
import nl.regiospiegel.comparison.model.entity.AttributeValue;
import nl.regiospiegel.comparison.model.entity.ComparedAttribute;
import nl.regiospiegel.comparison.model.entity.SaidReading;
import nl.regiospiegel.comparison.outcome.entity.Coverage;
import nl.regiospiegel.comparison.timeline.control.CompareTimelines;
import nl.regiospiegel.comparison.timeline.entity.Axis;
import nl.regiospiegel.comparison.timeline.entity.Basis;
import nl.regiospiegel.comparison.timeline.entity.DayRange;
import nl.regiospiegel.comparison.timeline.entity.DaysBetween;
import nl.regiospiegel.comparison.timeline.entity.TimelineComparison;
import nl.regiospiegel.figures.indicator.control.Indicators;
import nl.regiospiegel.regions.accesspoint.entity.AccessPointType;
import nl.regiospiegel.regions.language.Language;
import nl.regiospiegel.regions.source.entity.FactState;
import nl.regiospiegel.regions.speaking.RegionId;
import org.junit.jupiter.api.Test;

/** The real regions side by side: what the sources in {@code tenants/} must lead to. */
class RealRegionsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    private final List<ComparedRegion> three = RealRegions.three();
    private final Map<String, ComparedAttribute> attributes =
            CompareModels.compare(three, TODAY, Language.DUTCH).stream()
                    .collect(Collectors.toMap(ComparedAttribute::code, attribute -> attribute));
    private final TimelineComparison timelines = CompareTimelines.compare(three, Axis.EVENT, TODAY);

    @Test
    void den_haag_has_two_contractors_with_two_areas_each_and_not_all_members_are_known() {
        assertEquals(List.of("2"), texts("contractorCount", "den-haag"));
        assertEquals(
                List.of("rondomJou: Centrum, Rand", "Kracht jeugd en gezin: Escamp, Kust"),
                texts("areasPerContractor", "den-haag"));
        assertEquals(List.of("ten minste 5"), texts("knownMemberCount", "den-haag"));
    }

    @Test
    void the_readings_of_the_number_of_providers_stay_beside_each_other() {
        var before = value("providersBefore", "den-haag");
        assertEquals(FactState.CONFLICTING, before.state());
        assertEquals(List.of("bijna 190", "180"), texts("providersBefore", "den-haag"));
    }

    @Test
    void the_rule_of_eighty_and_twenty_keeps_its_denominator_open() {
        var target = value("targets", "mvs").readings().findFirst().orElseThrow();
        var denominator = (Map<?, ?>) ((Map<?, ?>) target.said().value()).get("denominator");
        assertEquals(false, denominator.get("specified"));
        assertTrue(target.text().contains("niet nader omschreven"), target.text());
        assertTrue(value("targets", "den-haag").isSilent());
    }

    @Test
    void the_terms_are_eight_years_five_years_and_unknown() {
        assertEquals(List.of("96 maanden (8 jaar)"), texts("termMonths", "den-haag"));
        assertEquals(List.of("60 maanden (5 jaar)"), texts("termMonths", "leidse-regio"));
        assertTrue(value("termMonths", "mvs").isSilent());
    }

    @Test
    void every_value_has_a_source_or_says_from_what_it_follows() {
        for (var attribute : attributes.values()) {
            attribute.values().forEach((region, value) -> value.readings()
                    .forEach(reading -> assertTrue(
                            !reading.sources().isEmpty() || reading.derived() != null,
                            region + " " + attribute.code())));
        }
    }

    @Test
    void every_cited_source_is_one_of_its_region() {
        for (var region : three) {
            var ids = attributes.values().stream()
                    .flatMap(attribute -> attribute.values().get(region.id()).sources())
                    .map(citation -> citation.source())
                    .collect(Collectors.toSet());
            ids.forEach(id -> assertTrue(region.configuration().source(id).isPresent(), id));
        }
    }

    @Test
    void the_planned_award_of_mvs_stands_beside_the_actual_one() {
        var award = timelines.events().stream()
                .filter(placed -> placed.region().id().value().equals("mvs"))
                .filter(placed -> placed.event().id().equals("award"))
                .findFirst()
                .orElseThrow()
                .event();
        assertEquals("2022-33", award.planned().whenKnown().orElseThrow().edtf().text());
        assertEquals(
                "aan het eind van het eerste kwartaal van 2022",
                award.planned().whenKnown().orElseThrow().asWritten());
        assertEquals("2022-04", award.actual().whenKnown().orElseThrow().edtf().text());
    }

    @Test
    void until_2032_is_the_last_day_of_2031_as_the_other_reading_has_it() {
        var end = timelines.events().stream()
                .filter(placed -> placed.region().id().value().equals("den-haag"))
                .filter(placed -> placed.event().id().equals("contract-end"))
                .findFirst()
                .orElseThrow();
        var lastDay = LocalDate.of(2031, 12, 31);
        assertEquals(new DayRange(lastDay, lastDay), end.step().planned());
    }

    @Test
    void what_a_source_calls_coming_months_is_no_lead_time() {
        assertTrue(timelines.leadTimes().stream()
                .noneMatch(lead -> lead.leadTime().to().id().equals("implementation")
                        || lead.leadTime().from().id().equals("implementation")));
    }

    @Test
    void only_the_clock_of_den_haag_runs_on_what_happened() {
        assertClock("den-haag", "2024-01-01", Basis.ACTUAL);
        assertClock("mvs", "2023-01-01", Basis.PLANNED);
        assertClock("leidse-regio", "2021-07-01", Basis.PLANNED);
    }

    @Test
    void the_lead_time_from_award_to_start_of_mvs_is_given_for_each_kind_of_date() {
        var byBasis = timelines.leadTimes().stream()
                .filter(lead -> lead.region().id().value().equals("mvs"))
                .map(lead -> lead.leadTime())
                .filter(lead -> lead.from().id().equals("award"))
                .filter(lead -> lead.to().id().equals("contract-start"))
                .collect(Collectors.toMap(lead -> lead.basis(), lead -> lead.days()));
        assertEquals(new DaysBetween(276, 365), byBasis.get(Basis.PLANNED));
        assertEquals(new DaysBetween(246, 275), byBasis.get(Basis.MIXED));
        assertEquals(new DaysBetween(246, 639), byBasis.get(Basis.ACTUAL));
    }

    @Test
    void nothing_of_leidse_regio_after_its_signing_is_said_to_have_happened() {
        timelines.events().stream()
                .filter(placed -> placed.region().id().value().equals("leidse-regio"))
                .filter(placed -> Set.of("client-transfer", "intake-cut-over", "contract-start", "contract-end")
                        .contains(placed.event().id()))
                .forEach(placed ->
                        assertNull(placed.step().actual(), placed.event().id()));
    }

    @Test
    void only_leidse_regio_has_a_contract_that_does_not_cover_what_the_gp_refers_to() {
        var forms = new Indicators().find("VERW-HA").orElseThrow().careForms();
        assertEquals(
                List.of(Coverage.COVERED, Coverage.COVERED, Coverage.NOT_COVERED),
                three.stream()
                        .map(region -> Coverage.of(forms, region.contractModel(TODAY)))
                        .toList());
    }

    @Test
    void access_that_no_source_names_is_unknown_and_statutory_routes_are_the_same_everywhere() {
        var comparison = CompareAccess.compare(three);
        var teams = comparison.municipal().stream()
                .filter(type -> type.type() == AccessPointType.NEIGHBOURHOOD_TEAM)
                .findFirst()
                .orElseThrow();
        assertEquals(State.PRESENT, teams.regions().get(new RegionId("mvs")).state());
        assertEquals(
                State.UNKNOWN, teams.regions().get(new RegionId("den-haag")).state());
        assertEquals(5, comparison.statutory().size());
        assertTrue(comparison.municipal().stream().noneMatch(type -> type.type() == AccessPointType.COURT));
    }

    @Test
    void invented_regions_compare_like_real_ones() {
        var invented = RealRegions.invented();
        assertFalse(invented.isEmpty());
        assertEquals(
                3,
                CompareTimelines.compare(invented, Axis.EVENT, TODAY).clocks().size());
        assertTrue(CompareModels.compare(invented, TODAY, Language.ENGLISH).stream()
                .anyMatch(ComparedAttribute::differs));
    }

    private void assertClock(String region, String date, Basis basis) {
        var clock = timelines.clocks().get(new RegionId(region));
        assertEquals(date, clock.date());
        assertEquals(basis, clock.basis());
    }

    private AttributeValue value(String attribute, String region) {
        return attributes.get(attribute).values().get(new RegionId(region));
    }

    private List<String> texts(String attribute, String region) {
        return value(attribute, region).readings().map(SaidReading::text).toList();
    }
}
