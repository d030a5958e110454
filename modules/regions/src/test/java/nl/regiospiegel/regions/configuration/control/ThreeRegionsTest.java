package nl.regiospiegel.regions.configuration.control;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import nl.regiospiegel.regions.configuration.entity.RegionConfiguration;
import nl.regiospiegel.regions.configuration.entity.Validity;
import nl.regiospiegel.regions.contractmodel.entity.CareForm;
import nl.regiospiegel.regions.contractmodel.entity.ContractModel;
import nl.regiospiegel.regions.source.entity.Fact;
import nl.regiospiegel.regions.source.entity.FactState;
import nl.regiospiegel.regions.source.entity.Reading;
import nl.regiospiegel.regions.timeline.entity.EventDate;
import org.junit.jupiter.api.Test;

/** What the three real regions must say, and what they must not. */
class ThreeRegionsTest {

    private static final List<RegionConfiguration> REGIONS =
            new ReadingRegions().inFolder(Path.of("../../tenants")).orThrow();

    private static RegionConfiguration region(String id) {
        return REGIONS.stream()
                .filter(region -> region.region().id().value().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static ContractModel model(String id) {
        return region(id).contractModels().get(0);
    }

    private static EventDate planned(String region, String event) {
        return region(region).event(event).orElseThrow().planned().whenKnown().orElseThrow();
    }

    private static Fact<EventDate> actual(String region, String event) {
        return region(region).event(event).orElseThrow().actual();
    }

    @Test
    void the_number_of_providers_in_den_haag_keeps_every_reading() {
        var before = model("den-haag").providersBefore();
        assertEquals(FactState.CONFLICTING, before.state());
        assertEquals(
                List.of("bijna 190", "null 180"),
                before.readings().stream()
                        .map(reading -> reading.qualifier() + " " + reading.value())
                        .toList());
    }

    @Test
    void the_end_of_the_contract_in_den_haag_keeps_both_readings() {
        var end = model("den-haag").term().end();
        assertEquals(
                List.of("2032", "2031-12-31"),
                end.readings().stream().map(reading -> reading.value().text()).toList());
        assertEquals(
                List.of(false, true),
                end.readings().stream().map(Reading::isDerived).toList());
        assertEquals(
                new Validity(LocalDate.of(2024, 1, 1), LocalDate.of(2031, 12, 31)),
                region("den-haag").validity(model("den-haag")));
    }

    @Test
    void the_targets_of_mvs_leave_numerator_and_denominator_unspecified() {
        var targets = model("mvs").targets().known();
        assertEquals(2, targets.size());
        assertTrue(targets.stream()
                .noneMatch(target ->
                        target.numerator().specified() || target.denominator().specified()));
    }

    @Test
    void the_award_of_mvs_was_planned_for_a_quarter_and_happened_in_a_month() {
        assertEquals("2022-33", planned("mvs", "award").edtf().text());
        assertEquals(
                "aan het eind van het eerste kwartaal van 2022",
                planned("mvs", "award").asWritten());
        assertEquals(
                "2022-04",
                actual("mvs", "award").whenKnown().orElseThrow().edtf().text());
    }

    @Test
    void a_planned_start_is_never_told_as_having_happened() {
        assertEquals("2023-01-01", planned("mvs", "contract-start").edtf().text());
        assertEquals(
                "2023",
                actual("mvs", "contract-start").whenKnown().orElseThrow().edtf().text());
        assertEquals(
                "2021-07-01", planned("leidse-regio", "contract-start").edtf().text());
        assertEquals(FactState.UNKNOWN, actual("leidse-regio", "contract-start").state());
    }

    @Test
    void an_access_contract_does_not_cover_specialist_help() {
        assertTrue(model("leidse-regio").scope().covers(CareForm.MUNICIPAL_ACCESS));
        assertFalse(model("leidse-regio").scope().covers(CareForm.RESIDENTIAL_HELP));
        assertTrue(model("den-haag").scope().covers(CareForm.RESIDENTIAL_HELP));
        assertEquals(FactState.CONFLICTING, model("mvs").scope().extent().state());
    }

    @Test
    void the_members_of_a_consortium_are_complete_only_when_a_source_names_them_all() {
        var parties = region("den-haag").region();
        var rondomjou = parties.party("rondomjou").orElseThrow();
        assertEquals(4, rondomjou.members().known().size());
        assertEquals(true, rondomjou.membersComplete().whenKnown().orElseThrow());
        assertEquals(
                FactState.UNKNOWN,
                parties.party("kracht").orElseThrow().membersComplete().state());
    }

    @Test
    void what_no_source_says_is_unknown() {
        for (var region : REGIONS) {
            var model = region.contractModels().get(0);
            assertEquals(FactState.UNKNOWN, model.implementationVariant().state());
            assertEquals(FactState.UNKNOWN, model.value().state());
            assertEquals(FactState.UNKNOWN, model.monitoringDuties().state());
        }
    }

    @Test
    void every_source_is_cited() {
        for (var region : REGIONS) {
            var texts = String.join("\n", WritingRegions.files(region).values());
            for (var source : region.sources()) {
                var cited = texts.contains("source: " + source.id() + ",")
                        || texts.contains("source: " + source.id() + "}")
                        || StatutoryRoutes.isStatutory(source);
                assertTrue(cited, source::id);
            }
        }
    }
}
