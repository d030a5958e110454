package nl.regiospiegel.figures.fetching.control;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import nl.regiospiegel.figures.fetching.entity.CbsAccess;
import nl.regiospiegel.figures.fetching.entity.FetchFailure;
import nl.regiospiegel.figures.fetching.entity.FetchProblem;
import nl.regiospiegel.figures.fetching.entity.OdataVersion;
import org.junit.jupiter.api.Test;

/** What is asked of CBS and what comes of the answers. */
class FetchTablesTest extends FetchingTrial {

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
    void a_selection_without_rows_is_no_file() {
        cbs.rows(0);
        assertEquals(FetchProblem.NOTHING_FOUND, failure(WHOLE).problem());
        assertFalse(Files.exists(target()));
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
}
