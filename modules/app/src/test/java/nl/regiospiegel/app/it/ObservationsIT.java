package nl.regiospiegel.app.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonObject;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The figures themselves, as a program asks for them. */
@RunAsClient
class ObservationsIT extends InTheProduct {

    private static final String FORMS = "json csv xlsx sdmx-csv";

    private String bearer;

    @BeforeEach
    void logIn() {
        if (System.getProperty("regiospiegel.it.war") != null) {
            bearer = Api.bearer("mvs-reader");
        }
    }

    private HttpResponse<String> get(String path, String... headers) {
        return send("GET", path, headers);
    }

    private HttpResponse<String> send(String method, String path, String... headers) {
        var all = new ArrayList<>(List.of(headers));
        all.addAll(List.of("Authorization", bearer));
        return Api.send(method, path, null, all.toArray(String[]::new));
    }

    private List<JsonObject> items(String path) {
        var answer = get(path);
        assertEquals(200, answer.statusCode(), answer.body());
        return items(Api.json(answer));
    }

    private static List<JsonObject> items(JsonObject answer) {
        return answer.getJsonArray("items").stream()
                .map(item -> item.asJsonObject())
                .toList();
    }

    private static String header(HttpResponse<String> answer, String name) {
        return answer.headers().firstValue(name).orElse("none");
    }

    @Test
    void a_figure_has_its_definition_source_licence_status_and_vintage() {
        var found = items("/observations?indicator=GEB-JH&area=NL01&from=2023JJ00&to=2023JJ00");
        assertEquals(1, found.size());
        var figure = found.get(0);
        assertEquals("13.9", figure.getJsonNumber("value").toString());
        assertEquals("definitive", figure.getString("status"));
        assertEquals("CC BY 4.0", figure.getString("licence"));
        assertEquals("GEB-JH", figure.getString("definition"));
        assertEquals("A", figure.getString("obsStatus"));
        assertTrue(figure.isNull("region") && figure.isNull("refusalCode"));
    }

    @Test
    void both_vintages_of_2023_are_there_and_a_day_chooses_between_them() {
        var question = "/observations?indicator=GEB-JH&area=NL01&from=2023JJ00&to=2023JJ00";
        var all = items(question + "&allVintages=true");
        assertEquals(
                List.of("13.5", "13.9"),
                all.stream()
                        .map(figure -> figure.getJsonNumber("value").toString())
                        .toList());
        var before = all.get(0).getString("vintageDate");
        assertEquals(
                "13.5",
                items(question + "&vintageAsOf=" + before)
                        .get(0)
                        .getJsonNumber("value")
                        .toString());
        assertEquals(List.of(), items(question + "&vintageAsOf=2020-01-01"));
    }

    @Test
    void nothing_changed_since_now_and_everything_since_long_ago() {
        var question = "/observations?indicator=GEB-JH&area=NL01";
        assertFalse(items(question + "&changedSince=2020-01-01T00:00:00Z").isEmpty());
        assertEquals(List.of(), items(question + "&changedSince=2999-01-01T00:00:00%2B01:00"));
    }

    @Test
    void every_answer_says_until_when_it_is_complete_also_when_nothing_changed() {
        var question = "/observations?indicator=GEB-JH&area=NL01";
        for (var form : FORMS.split(" ")) {
            var answer = get(question + "&format=" + form);
            var until = Instant.parse(header(answer, "Complete-Until"));
            assertTrue(until.isBefore(Instant.now().minusSeconds(59)), form + " " + until);
            assertEquals(200, get(question + "&changedSince=" + until).statusCode());
            var again = get(question + "&format=" + form, "If-None-Match", header(answer, "ETag"));
            assertEquals(304, again.statusCode());
            assertFalse(Instant.parse(header(again, "Complete-Until")).isBefore(until.minusSeconds(60)));
        }
    }

    @Test
    void breakdowns_are_given_unless_only_totals_are_asked_for() {
        var question = "/observations?indicator=VERW-HA&area=GM0518&limit=1000";
        assertTrue(items(question).size()
                >= items(question + "&referrer=_T&careForm=_T").size());
        assertTrue(items(question + "&referrer=_T&careForm=_T").stream()
                .allMatch(figure -> figure.getString("careForm").equals("_T")));
    }

    @Test
    void pages_follow_one_another_without_gap_or_double() {
        var whole = items("/observations?indicator=GEB-JH,GEB-VERBL,VERW-HA&limit=1000");
        var parts = new ArrayList<JsonObject>();
        var next = "/api/v1/observations?indicator=GEB-JH,GEB-VERBL,VERW-HA&limit=7";
        while (next != null) {
            var answer = Api.json(get(next.replace("/api/v1", "")));
            parts.addAll(items(answer));
            next = answer.isNull("next") ? null : answer.getString("next");
        }
        assertTrue(whole.size() > 20, whole.size() + " figures");
        assertEquals(whole, parts);
        assertEquals(whole, items("/observations?indicator=GEB-JH,GEB-VERBL,VERW-HA&limit=all"));
    }

    @Test
    void pages_of_all_vintages_follow_one_another_too() {
        var whole = items("/observations?indicator=GEB-JH&area=NL01&allVintages=true&limit=1000");
        var answer = Api.json(get("/observations?indicator=GEB-JH&area=NL01&allVintages=true&limit=1"));
        var parts = new ArrayList<>(items(answer));
        while (!answer.isNull("next")) {
            answer = Api.json(get(answer.getString("next").replace("/api/v1", "")));
            parts.addAll(items(answer));
        }
        assertEquals(whole, parts);
    }

    @Test
    void every_form_has_as_many_figures_as_the_json() {
        var figures = items("/observations?indicator=VERW-HA&limit=1000").size();
        for (var question : List.of("&format=csv", "&format=sdmx-csv")) {
            var answer = get("/observations?indicator=VERW-HA" + question);
            assertEquals(200, answer.statusCode(), answer.body());
            assertEquals(figures + 1L, answer.body().lines().count());
        }
        assertEquals("text/csv;charset=UTF-8", header(get("/observations?format=csv"), "Content-Type"));
        var sdmx = get("/observations", "Accept", "application/vnd.sdmx.data+csv;version=2.0.0");
        assertTrue(sdmx.body().startsWith("STRUCTURE,STRUCTURE_ID,ACTION,"), sdmx.body());
        assertTrue(
                header(sdmx, "Content-Type").contains("version=\"2.0.0\"")
                        || header(sdmx, "Content-Type").contains("version=2.0.0"),
                header(sdmx, "Content-Type"));
        assertEquals(
                406,
                get("/observations", "Accept", "application/vnd.sdmx.data+csv;version=1.0.0")
                        .statusCode());
        var book = get("/observations?indicator=VERW-HA&format=xlsx");
        assertTrue(book.body().startsWith("PK"), "no workbook");
        assertTrue(header(book, "Content-Disposition").endsWith(".xlsx\""), header(book, "Content-Disposition"));
    }

    @Test
    void who_has_the_answer_already_gets_304_in_every_form() {
        for (var form : FORMS.split(" ")) {
            var question = "/observations?indicator=VERW-HA&format=" + form;
            var first = get(question);
            assertEquals(200, first.statusCode(), first.body());
            var tag = header(first, "ETag");
            assertTrue(tag.startsWith("W/\""), tag);
            var again = get(question, "If-None-Match", tag);
            assertEquals(304, again.statusCode(), form);
            assertEquals("", again.body());
            assertEquals(
                    200,
                    get(question + "&allVintages=true", "If-None-Match", tag).statusCode());
            assertEquals(
                    200,
                    get(question, "If-None-Match", tag, "Accept-Language", "en").statusCode());
            var head = send("HEAD", question);
            assertEquals(200, head.statusCode());
            assertEquals(tag, header(head, "ETag"));
            assertEquals(header(first, "Content-Type"), header(head, "Content-Type"));
            assertEquals("", head.body());
        }
    }

    @Test
    void every_fault_is_told_at_once_with_the_nearest_name() {
        var answer = get("/observations?indicator=VERW-HB&area=NL1&from=gisteren&periodKind=jaar&careForm=x"
                + "&vintageAsOf=2024-02-30&changedSince=nu&allVintages=ja&format=pdf&limit=0&cursor=!&areas=NL01");
        assertEquals(400, answer.statusCode());
        var problem = Api.json(answer);
        assertEquals(12, problem.getJsonArray("errors").size(), answer.body());
        assertTrue(answer.body().contains("Bedoelde u ‘VERW-HA’?"), answer.body());
        assertTrue(answer.body().contains("Bedoelde u \\\"area\\\"?"), answer.body());
        assertEquals("none", header(answer, "ETag"));
        assertEquals(400, get("/observations?from=2023JJ00&to=2023HJ01").statusCode());
        assertEquals(400, get("/observations?format=csv&limit=10").statusCode());
        assertEquals(400, get("/observations?format=csv&nergens=1").statusCode());
    }

    @Test
    void real_and_invented_figures_are_never_in_one_answer() {
        assertTrue(items("/observations?limit=1000").stream().noneMatch(figure -> figure.getBoolean("demonstration")));
        var invented = items("/observations?area=VB0101&limit=1000");
        assertFalse(invented.isEmpty());
        assertTrue(invented.stream().allMatch(figure -> figure.getBoolean("demonstration")));
        assertEquals(400, get("/observations?area=VB0101,NL01").statusCode());
    }

    @Test
    void revisions_tell_what_each_vintage_changed() {
        var series = Api.json(get("/indicators/GEB-JH/revisions?area=NL01&periodKind=year"));
        var of2023 = series.getJsonArray("revisions").stream()
                .map(revision -> revision.asJsonObject())
                .filter(revision -> revision.getString("period").equals("2023JJ00"))
                .toList();
        assertEquals(2, of2023.size());
        assertEquals("13.5", of2023.get(0).getJsonNumber("value").toString());
        assertEquals("provisional", of2023.get(0).getString("status"));
        assertTrue(of2023.get(0).isNull("difference"));
        assertEquals("13.9", of2023.get(1).getJsonNumber("value").toString());
        assertEquals("0.4", of2023.get(1).getJsonNumber("difference").toString());
        assertTrue(of2023.get(1).getBoolean("latest") && !of2023.get(0).getBoolean("latest"));
        var table = get("/indicators/GEB-JH/revisions?area=NL01&format=csv").body();
        assertTrue(table.contains("GEB-JH,per-100,NL01,,year,2023JJ00,"), table);
    }

    @Test
    void revisions_after_the_asked_day_are_not_there() {
        var first = "2024-04-30";
        var asOf = "&periodKind=year&vintageAsOf=" + first;
        var then = Api.json(get("/indicators/GEB-JH/revisions?area=NL01" + asOf));
        assertEquals(first, then.getString("vintageAsOf"));
        assertEquals(
                1,
                then.getJsonArray("revisions").stream()
                        .filter(revision ->
                                revision.asJsonObject().getString("period").equals("2023JJ00"))
                        .count(),
                "the later vintage was not public yet");
        var visitor = new Browser();
        visitor.logIn("/identity/login", "mvs-reader", Browser.PASSWORD);
        var page = visitor.get("/figures/revisions?indicator=GEB-JH&area=NL01" + asOf)
                .body();
        assertTrue(page.contains("vintageAsOf=" + first + "\""), "the chart asks the same");
        assertTrue(page.contains("value=\"" + first + "\""), "the form is filled in");
    }

    @Test
    void revisions_of_an_unknown_indicator_are_not_there_and_all_faults_are_told() {
        assertEquals(404, get("/indicators/GEB/revisions?area=NL01").statusCode());
        var faulty =
                Api.json(get("/indicators/GEB-JH/revisions?area=NL01,NL9&periodKind=jaar&format=pdf&vintageAsOf=toen"));
        assertEquals(5, faulty.getJsonArray("errors").size(), faulty.toString());
    }
}
