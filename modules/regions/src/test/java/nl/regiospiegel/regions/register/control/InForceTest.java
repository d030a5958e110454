package nl.regiospiegel.regions.register.control;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.time.LocalDate;
import java.util.List;
import nl.regiospiegel.regions.accesspoint.entity.AccessPoint;
import nl.regiospiegel.regions.configuration.control.Documents;
import nl.regiospiegel.regions.configuration.entity.RegionConfiguration;
import nl.regiospiegel.regions.contractmodel.entity.ContractModel;
import nl.regiospiegel.regions.description.entity.LocalText;
import nl.regiospiegel.regions.description.entity.RegionDescription;
import nl.regiospiegel.regions.source.entity.Source;
import nl.regiospiegel.regions.source.entity.SourceKind;
import nl.regiospiegel.regions.speaking.RegionId;
import nl.regiospiegel.regions.timeline.entity.EdtfDate;
import nl.regiospiegel.regions.timeline.entity.TimelineEvent;
import org.junit.jupiter.api.Test;

class InForceTest {

    private static final LocalDate LEARNT = LocalDate.of(2026, 11, 22);
    private static final String CITED = "\"sources\": [{\"source\": \"dated\", \"locator\": \"alinea 1\"}]";
    private static final String UNDATED = "\"sources\": [{\"source\": \"undated\", \"locator\": \"alinea 1\"}]";

    @Test
    void a_contract_runs_from_its_start_to_the_end_of_its_base_term() {
        var valid = inForce().of(model("", ""));
        assertEquals(LocalDate.of(2022, 1, 1), valid.from());
        assertEquals(LocalDate.of(2025, 12, 31), valid.until());
    }

    @Test
    void an_option_to_extend_of_known_length_lets_it_run_longer() {
        var valid = inForce().of(model("extensionOptions", "[" + option("\"months\": 24, ") + "]"));
        assertEquals(LocalDate.of(2027, 12, 31), valid.until());
    }

    @Test
    void an_option_to_extend_of_unknown_length_leaves_the_end_open() {
        assertNull(
                inForce().of(model("extensionOptions", "[" + option("") + "]")).until());
    }

    @Test
    void an_access_point_inside_the_contract_without_a_period_follows_the_contract() {
        var point = point("{\"value\": true, " + CITED + "}");
        assertEquals(LocalDate.of(2022, 1, 1), inForce().of(point).from());
        assertEquals(LocalDate.of(2025, 12, 31), inForce().of(point).until());
    }

    @Test
    void an_access_point_that_may_be_outside_the_contract_does_not_follow_it() {
        assertNull(inForce().of(point("\"unknown\"")).from());
    }

    @Test
    void an_event_is_known_since_the_source_that_announced_it() {
        var event = event("{\"value\": {\"edtf\": \"2030\"}, " + CITED + "}");
        assertEquals(LocalDate.of(2021, 5, 3), inForce().of(event).from());
    }

    @Test
    void an_event_to_come_that_no_dated_source_announced_is_known_since_it_was_learnt() {
        var event = event("{\"value\": {\"edtf\": \"2030\"}, " + UNDATED + "}");
        assertEquals(LEARNT, inForce().of(event).from());
    }

    @Test
    void an_event_that_happened_before_its_source_is_known_since_it_happened() {
        var event = event("{\"value\": {\"edtf\": \"2020-12\"}, " + CITED + "}");
        assertEquals(LocalDate.of(2020, 12, 1), inForce().of(event).from());
    }

    @Test
    void a_source_exists_since_its_date_and_without_a_date_always() {
        assertEquals(
                LocalDate.of(2021, 5, 3),
                inForce().of(source("dated", "2021-05-03")).from());
        assertNull(inForce().of(source("undated", null)).from());
    }

    private static InForce inForce() {
        return new InForce(configuration(), LEARNT);
    }

    private static RegionConfiguration configuration() {
        var region = new RegionDescription(
                new RegionId("proef"), new LocalText("Proef", "Trial"), true, false, List.of(), null, null);
        return new RegionConfiguration(
                region,
                List.of(model("", "")),
                List.of(),
                List.of(event("{\"value\": {\"edtf\": \"2022-01-01\"}, " + CITED + "}")),
                List.of(source("dated", "2021-05-03"), source("undated", null)));
    }

    private static ContractModel model(String attribute, String value) {
        var more = attribute.isEmpty() ? "" : ", \"" + attribute + "\": " + value;
        return Documents.fromJson(
                "{\"id\": \"contract\", \"term\": {\"start\": \"start\", \"end\": {\"value\": \"2025\", " + CITED + "}}"
                        + more + "}",
                ContractModel.class);
    }

    private static String option(String months) {
        return "{\"value\": {" + months + "\"wording\": \"verlengen\"}, " + CITED + "}";
    }

    private static AccessPoint point(String inside) {
        return Documents.fromJson(
                "{\"id\": \"team\", \"kind\": \"municipal-access-point\", \"type\": \"neighbourhood-team\","
                        + " \"contractModel\": \"contract\", \"insideContract\": " + inside + "}",
                AccessPoint.class);
    }

    private static TimelineEvent event(String planned) {
        return Documents.fromJson(
                "{\"id\": \"start\", \"type\": \"contract-start\", \"name\": \"Start\", \"planned\": " + planned + "}",
                TimelineEvent.class);
    }

    private static Source source(String id, String date) {
        return new Source(
                id,
                SourceKind.OFFICIAL,
                "Titel",
                "Uitgever",
                date == null ? null : new EdtfDate(date),
                null,
                "document",
                null);
    }
}
