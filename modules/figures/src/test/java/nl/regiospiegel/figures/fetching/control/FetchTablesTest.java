package nl.regiospiegel.figures.fetching.control;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import nl.regiospiegel.figures.fetching.entity.CbsAccess;
import nl.regiospiegel.figures.fetching.entity.FetchFailure;
import nl.regiospiegel.figures.fetching.entity.FetchLimits;
import nl.regiospiegel.figures.fetching.entity.FetchProblem;
import nl.regiospiegel.figures.fetching.entity.FetchedTable;
import nl.regiospiegel.figures.fetching.entity.OdataVersion;
import nl.regiospiegel.figures.fetching.entity.TableSelection;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every answer comes from {@link BuiltCbs}: built, in the shapes of CBS. */
class FetchTablesTest {

    private static final TableSelection WHOLE = whole(OdataVersion.V3);

    @TempDir
    private Path folder;

    private final PatientClock clock = new PatientClock();
    private final List<String> progress = new ArrayList<>();
    private BooleanSupplier cancelled = () -> false;
    private FetchLimits limits =
            new FetchLimits(Duration.ofMinutes(1), Duration.ofHours(1), 4, 50_000_000, FetchLimits.ROWS_OF_CBS);
    private BuiltCbs cbs;

    @BeforeEach
    void start() throws IOException {
        cbs = new BuiltCbs();
    }

    @AfterEach
    void stop() {
        cbs.close();
    }

    @Test
    void a_table_becomes_one_file_in_the_shape_of_cbs_with_the_status_of_each_period() throws IOException {
        var fetched = fetch(WHOLE);
        var file = read(fetched);
        assertTrue(file.path("odata.metadata").asText().endsWith("/85098NED/$metadata#Cbs.OData.WebAPI.TypedDataSet"));
        assertEquals(12, file.path("value").size());
        assertEquals("definitief", file.at("/value/0/Status").asText());
        assertEquals("nader voorlopig", file.at("/value/1/Status").asText());
        assertEquals("voorlopig", file.at("/value/2/Status").asText());
        assertEquals("voorlopig", file.at("/value/3/Status").asText(), "from the star behind the title");
        assertTrue(Files.readString(fetched.file()).contains("\"JongerenMetJeugdhulpInNatura_1\" : 11.10"));
        assertTrue(file.at("/value/0/JongerenMetJeugdreclassering_5").isNull());
        assertFalse(Files.exists(kept()), "nothing is left of what was kept meanwhile");
    }

    @Test
    void title_and_day_of_publication_come_from_cbs() {
        var fetched = fetch(WHOLE);
        assertEquals(LocalDate.of(2024, 10, 31), fetched.modified());
        var metadata = fetched.metadata();
        assertEquals("85098NED", metadata.table());
        assertEquals("2024-10-31", metadata.vintageDate().text());
        assertEquals("CBS StatLine 85098NED, Gebouwde tabel", metadata.source());
    }

    @Test
    void more_rows_than_cbs_gives_at_once_come_in_several_answers() throws IOException {
        cbs.rows(25_001);
        var fetched = fetch(WHOLE);
        assertEquals(25_001, fetched.rows());
        assertEquals(3, cbs.asked("TypedDataSet?").size());
        var ids = new HashSet<Integer>();
        read(fetched).path("value").forEach(row -> ids.add(row.path("ID").asInt()));
        assertEquals(25_001, ids.size());
        assertEquals(List.of("10000/25001", "20000/25001", "25001/25001"), progress);
    }

    @Test
    void a_selection_is_asked_as_cbs_pads_its_codes() throws IOException {
        var fetched = fetch(selection(OdataVersion.V3, List.of("2023HJ01"), List.of("NL01", "GM0002"), List.of()));
        assertEquals(2, fetched.rows());
        assertTrue(cbs.asked("$filter").stream()
                .allMatch(each ->
                        each.contains("(Perioden eq '2023HJ01') and (RegioS eq 'NL01  ' or RegioS eq 'GM0002')")));
    }

    @Test
    void all_codes_that_begin_alike_can_be_asked_with_a_star() {
        assertEquals(
                8,
                fetch(selection(OdataVersion.V3, List.of(), List.of("GM*"), List.of()))
                        .rows());
    }

    @Test
    void many_areas_become_several_questions() {
        cbs.rows(400);
        var areas = new ArrayList<String>();
        for (int area = 1; area < 100; area++) {
            areas.add("GM%04d".formatted(area));
        }
        assertEquals(
                396,
                fetch(selection(OdataVersion.V3, List.of(), areas, List.of())).rows());
        assertEquals(3, cbs.asked("TypedDataSet?").size());
    }

    @Test
    void only_the_measures_asked_are_fetched() {
        fetch(selection(OdataVersion.V3, List.of(), List.of(), List.of("JongerenMetJeugdreclassering_5")));
        assertTrue(
                cbs.asked("TypedDataSet?").get(0).contains("$select=RegioS,Perioden,JongerenMetJeugdreclassering_5"));
    }

    @Test
    void version_four_follows_its_links_and_counts_the_observations() throws IOException {
        cbs.rows(250).rowsPerAnswerOfFour(100);
        var fetched = fetch(whole(OdataVersion.V4));
        var file = read(fetched);
        assertTrue(file.path("@odata.context").asText().endsWith("/85098NED/$metadata#Observations"));
        assertEquals(250, file.path("value").size());
        assertEquals("M001", file.at("/value/0/Measure").asText());
        assertEquals("voorlopig", file.at("/value/2/Status").asText());
        assertEquals(LocalDate.of(2024, 10, 31), fetched.modified(), "of the figures, not of the texts");
        assertEquals(3, cbs.asked("Observations?").size());
    }

    @Test
    void version_four_filters_by_measure() {
        fetch(selection(OdataVersion.V4, List.of("2023HJ01"), List.of("NL01"), List.of("M001")));
        assertTrue(cbs.asked("Observations?")
                .get(0)
                .contains("(Perioden eq '2023HJ01') and (Measure eq 'M001') and (RegioS eq 'NL01  ')"));
    }

    @Test
    void an_error_of_the_server_is_tried_again() {
        cbs.once("TypedDataSet?", BuiltCbs.status(500));
        cbs.once("TypedDataSet?", BuiltCbs.status(503));
        assertEquals(12, fetch(WHOLE).rows());
        assertEquals(Duration.ofSeconds(1 + 2), clock.waited(), "twice as long each time");
    }

    @Test
    void cbs_decides_how_long_to_wait_when_it_says_so() {
        cbs.once("TypedDataSet?", BuiltCbs.status(429, "Retry-After", "17"));
        assertEquals(12, fetch(WHOLE).rows());
        assertEquals(Duration.ofSeconds(17), clock.waited());
    }

    @Test
    void a_wait_of_hours_is_not_waited_for() {
        cbs.once("TypedDataSet?", BuiltCbs.status(503, "Retry-After", "7200"));
        assertEquals(FetchProblem.BUSY, failure(WHOLE).problem());
        assertEquals(Duration.ZERO, clock.waited());
    }

    @Test
    void after_enough_attempts_it_says_what_happened_and_what_to_do() {
        cbs.always("TypedDataSet?", BuiltCbs.status(503));
        var failure = failure(WHOLE);
        assertEquals(FetchProblem.BUSY, failure.problem());
        assertTrue(failure.getMessage().startsWith("CBS is druk of in onderhoud (antwoord 503 op http://127.0.0.1"));
        assertTrue(failure.getMessage().contains("Probeer het later opnieuw"));
        assertEquals(4, cbs.asked("TypedDataSet?").size());
    }

    @Test
    void an_unknown_table_is_named() {
        var unknown = new TableSelection(OdataVersion.V3, "99999NED", List.of(), List.of(), List.of(), Map.of());
        assertEquals(
                "CBS heeft geen tabel 99999NED. Kijk het nummer na op opendata.cbs.nl.",
                failure(unknown).getMessage());
    }

    @Test
    void an_unknown_code_is_named_before_anything_is_fetched() {
        var failure = failure(selection(OdataVersion.V3, List.of("2031JJ00"), List.of(), List.of()));
        assertEquals(
                "In tabel 85098NED komt 2031JJ00 niet voor bij Perioden. Verbeter de keuze.", failure.getMessage());
        assertTrue(cbs.asked("TypedDataSet").isEmpty());
    }

    @Test
    void an_unknown_dimension_and_measure_are_named() {
        var dimension = new TableSelection(
                OdataVersion.V3, BuiltCbs.TABLE, List.of(), List.of(), List.of(), Map.of("Vorm", List.of("T1")));
        assertEquals(FetchProblem.UNKNOWN_DIMENSION, failure(dimension).problem());
        var measure = selection(OdataVersion.V3, List.of(), List.of(), List.of("Aantal_9"));
        assertEquals(FetchProblem.UNKNOWN_CODE, failure(measure).problem());
    }

    @Test
    void a_page_for_people_instead_of_json_is_refused() {
        cbs.always("TypedDataSet?", BuiltCbs.text("text/html; charset=utf-8", "<h1>Onderhoud</h1>"));
        var failure = failure(WHOLE);
        assertEquals(FetchProblem.NOT_JSON, failure.problem());
        assertTrue(failure.getMessage().contains("text/html"));
    }

    @Test
    void json_that_stops_halfway_is_tried_again_and_never_taken() {
        var half = "{\"odata.metadata\":\"x\",\"value\":[{\"ID\":0,\"RegioS\":\"NL01  \",\"Perio";
        cbs.once("TypedDataSet?", BuiltCbs.text("application/json", half));
        assertEquals(12, fetch(WHOLE).rows());
        cbs.always("TypedDataSet?", BuiltCbs.text("application/json", half));
        assertEquals(FetchProblem.BROKEN_JSON, failure(WHOLE).problem());
    }

    @Test
    void json_of_another_form_is_never_taken() {
        for (var other : List.of("[]", "{}", "{\"value\":7}", "{\"value\":[1]}", "{\"value\":[]} {}", "")) {
            cbs.always("TypedDataSet?", BuiltCbs.text("application/json", other));
            assertEquals(FetchProblem.BROKEN_JSON, failure(WHOLE).problem(), other);
        }
    }

    @Test
    void a_connection_that_breaks_in_the_middle_is_tried_again() {
        cbs.once("TypedDataSet?", BuiltCbs.breakingOff("{\"value\":[{\"ID\":0,"));
        assertEquals(12, fetch(WHOLE).rows());
        cbs.always("TypedDataSet?", BuiltCbs.breakingOff("{\"value\":[{\"ID\":0,"));
        assertEquals(FetchProblem.BROKEN_OFF, failure(WHOLE).problem());
    }

    @Test
    void an_answer_that_does_not_come_is_not_waited_for_for_ever() {
        limits = new FetchLimits(Duration.ofSeconds(5), Duration.ofHours(1), 2, 50_000_000, 10_000);
        cbs.once("TypedDataSet?", cbs.silent());
        assertEquals(12, fetch(WHOLE).rows());
        cbs.always("TypedDataSet?", cbs.silent());
        assertEquals(FetchProblem.TOO_SLOW, failure(WHOLE).problem());
    }

    @Test
    void the_whole_may_not_take_longer_than_its_limit() {
        limits = new FetchLimits(Duration.ofMinutes(1), Duration.ofSeconds(8), 4, 50_000_000, 10_000);
        cbs.rows(100_000);
        assertEquals(FetchProblem.TOO_SLOW, failure(WHOLE).problem());
    }

    @Test
    void a_server_that_is_not_there_is_named() {
        var address = cbs.versionThree();
        cbs.close();
        var failure = failure(WHOLE);
        assertEquals(FetchProblem.UNREACHABLE, failure.problem());
        assertTrue(failure.getMessage().contains(address.getHost()));
    }

    @Test
    void rows_that_are_missing_are_noticed() {
        cbs.once("$count", BuiltCbs.text("text/plain", "13"));
        var failure = failure(WHOLE);
        assertEquals(
                "CBS noemt 13 regels, maar gaf er 12. Er is niets ingelezen. Probeer het later opnieuw.",
                failure.getMessage());
    }

    @Test
    void rows_too_many_are_noticed() {
        cbs.once("$count", BuiltCbs.text("text/plain", "11"));
        assertEquals(FetchProblem.INCOMPLETE, failure(WHOLE).problem());
    }

    @Test
    void links_that_go_round_end_with_a_failure() {
        var round = "{\"value\":[{\"Id\":1}],\"@odata.nextLink\":\"%s/85098NED/Observations?$skip=1\"}"
                .formatted(cbs.versionFour());
        cbs.always("Observations?", BuiltCbs.text("application/json", round));
        assertEquals(FetchProblem.ENDLESS, failure(whole(OdataVersion.V4)).problem());
    }

    @Test
    void a_link_to_another_server_is_not_followed() {
        cbs.once(
                "Observations?",
                BuiltCbs.text("application/json", "{\"value\":[],\"@odata.nextLink\":\"http://elders.invalid/x\"}"));
        var failure = failure(whole(OdataVersion.V4));
        assertEquals(FetchProblem.ELSEWHERE, failure.problem());
        assertTrue(failure.getMessage().contains("http://elders.invalid/x"));
    }

    @Test
    void a_redirect_to_another_server_is_not_followed_one_on_the_same_is() {
        cbs.once("TypedDataSet?", BuiltCbs.status(302, "Location", "http://elders.invalid/x"));
        assertEquals(FetchProblem.ELSEWHERE, failure(WHOLE).problem());
        cbs.once("TableInfos", BuiltCbs.status(301, "Location", cbs.versionThree() + "/85098NED/TableInfos?again"));
        assertEquals(12, fetch(WHOLE).rows());
        assertEquals(1, cbs.asked("TableInfos?again").size());
    }

    @Test
    void more_than_the_largest_size_is_refused_while_it_comes() {
        limits = new FetchLimits(Duration.ofMinutes(1), Duration.ofHours(1), 4, 1_000_000, 10_000);
        cbs.rows(25_000);
        assertEquals(
                "Deze keuze is groter dan 1 MB. Kies minder perioden, gebieden of onderwerpen.",
                failure(WHOLE).getMessage());
    }

    @Test
    void a_selection_without_rows_is_no_file() {
        cbs.rows(0);
        assertEquals(FetchProblem.NOTHING_FOUND, failure(WHOLE).problem());
        assertFalse(Files.exists(target()));
    }

    @Test
    void a_fetch_that_broke_off_goes_on_where_it_was() {
        cbs.rows(25_000);
        cbs.once("$skip=20000", BuiltCbs.status(400));
        assertEquals(FetchProblem.REFUSED, failure(WHOLE).problem());
        assertEquals(25_000, fetch(WHOLE).rows());
        assertEquals(1, cbs.asked("$skip=0&").size());
        assertEquals(1, cbs.asked("$skip=10000&").size());
        assertEquals(2, cbs.asked("$skip=20000&").size());
    }

    @Test
    void what_was_kept_and_spoilt_is_fetched_again() throws IOException {
        cbs.rows(25_000);
        cbs.once("$skip=20000", BuiltCbs.status(400));
        failure(WHOLE);
        Files.writeString(kept().resolve("page-00001.json"), "{\"value\":[]}");
        assertEquals(25_000, fetch(WHOLE).rows());
        assertEquals(2, cbs.asked("$skip=0&").size());
        assertEquals(1, cbs.asked("$skip=10000&").size());
    }

    @Test
    void what_was_kept_of_an_earlier_publication_is_not_used() {
        cbs.rows(25_000);
        cbs.once("$skip=20000", BuiltCbs.status(400));
        failure(WHOLE);
        cbs.publishAnew("2025-04-30T02:00:00");
        assertEquals(LocalDate.of(2025, 4, 30), fetch(WHOLE).modified());
        assertEquals(2, cbs.asked("$skip=0&").size());
    }

    @Test
    void a_table_published_anew_meanwhile_is_not_mixed() {
        cbs.once("TypedDataSet?", exchange -> {
            cbs.publishAnew("2025-04-30T02:00:00");
            BuiltCbs.status(500).handle(exchange);
        });
        assertEquals(FetchProblem.CHANGED, failure(WHOLE).problem());
    }

    @Test
    void cancelling_stops_between_answers_while_waiting_and_while_an_answer_comes() {
        cbs.rows(25_000);
        cancelled = () -> !progress.isEmpty();
        assertEquals(FetchProblem.CANCELLED, failure(WHOLE).problem());
        assertEquals(1, cbs.asked("TypedDataSet?").size());
        progress.clear();
        cbs.always("$skip=10000", cbs.silent());
        var looks = new AtomicInteger();
        cancelled = () -> !cbs.asked("$skip=10000").isEmpty() && looks.incrementAndGet() > 1;
        assertEquals(FetchProblem.CANCELLED, failure(WHOLE).problem());
    }

    @Test
    void cancelling_does_not_wait_for_the_end_of_a_pause() {
        cbs.once("TypedDataSet?", BuiltCbs.status(429, "Retry-After", "200"));
        cancelled = () -> clock.waited().toSeconds() >= 3;
        assertEquals(FetchProblem.CANCELLED, failure(WHOLE).problem());
        assertEquals(3, clock.waited().toSeconds());
    }

    @Test
    void the_proxy_of_the_settings_is_used() throws IOException {
        var seen = new CopyOnWriteArrayList<String>();
        var proxy = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        proxy.createContext("/", exchange -> {
            seen.add(exchange.getRequestURI().toString());
            BuiltCbs.status(404).handle(exchange);
        });
        proxy.start();
        try {
            var access = new CbsAccess(
                    URI.create("http://cbs.invalid/OData"),
                    cbs.versionFour(),
                    Optional.of("127.0.0.1:" + proxy.getAddress().getPort()));
            var fetching = new FetchTables(access, limits, clock.patience());
            assertThrows(FetchFailure.class, () -> fetching.fetch(WHOLE, target(), kept(), watch()));
            assertEquals(List.of("http://cbs.invalid/OData/85098NED/TableInfos?$format=json"), seen);
        } finally {
            proxy.stop(0);
        }
    }

    @Test
    void an_english_reader_is_told_in_english() {
        cbs.rows(0);
        assertEquals(
                "Table 85098NED has no rows for this selection. Choose other periods or areas.",
                failure(WHOLE).detail(java.util.Locale.ENGLISH));
    }

    private static TableSelection whole(OdataVersion version) {
        return selection(version, List.of(), List.of(), List.of());
    }

    private static TableSelection selection(
            OdataVersion version, List<String> periods, List<String> regions, List<String> measures) {
        return new TableSelection(version, BuiltCbs.TABLE, periods, regions, measures, Map.of());
    }

    private FetchedTable fetch(TableSelection selection) {
        var access = new CbsAccess(cbs.versionThree(), cbs.versionFour(), Optional.empty());
        return new FetchTables(access, limits, clock.patience()).fetch(selection, target(), kept(), watch());
    }

    private FetchFailure failure(TableSelection selection) {
        return assertThrows(FetchFailure.class, () -> fetch(selection));
    }

    private Path target() {
        return folder.resolve("fetched.json");
    }

    private Path kept() {
        return folder.resolve("kept");
    }

    private static JsonNode read(FetchedTable fetched) throws IOException {
        return new JsonMapper().readTree(fetched.file().toFile());
    }

    private FetchWatch watch() {
        return new FetchWatch() {
            @Override
            public void progress(long rows, long expected) {
                progress.add(rows + "/" + expected);
            }

            @Override
            public boolean cancelled() {
                return cancelled.getAsBoolean();
            }
        };
    }
}
