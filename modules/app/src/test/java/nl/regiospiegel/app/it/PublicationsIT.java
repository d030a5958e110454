package nl.regiospiegel.app.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;
import nl.regiospiegel.app.it.RawFigures.Counted;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.junit.jupiter.api.Test;

/** A region's figures on their way to others, through the API. Municipalities of MVS: GM0556, GM0606, GM0622. */
@RunAsClient
class PublicationsIT extends InTheProduct {

    private static final Publishing MVS = new Publishing("mvs");
    private static final Publishing DEN_HAAG = new Publishing("den-haag");
    private static final Publishing LEIDEN = new Publishing("leidse-regio");
    private static final String TO_DEN_HAAG = "\"visibility\": \"named\", \"regions\": [\"den-haag\"]";
    private static final String TO_ALL = "\"visibility\": \"all\"";
    private static final List<Counted> ONE_SMALL =
            List.of(Counted.of("GM0556", 40, 200), Counted.of("GM0606", 60, 300), Counted.of("GM0622", 4, 150));

    private static RawFigures kept(String indicator, String period, List<Counted> counts) {
        var figures = new RawFigures("mvs", indicator, period);
        figures.keep("2025-01-01", counts);
        return figures;
    }

    @Test
    void another_region_sees_exactly_what_was_granted_with_small_numbers_hidden_and_nothing_before() {
        var figures = kept("VERW-GEEN", "2016JJ00", ONE_SMALL);
        var list = "/publications?indicator=VERW-GEEN&period=2016JJ00";
        var id = MVS.submit(figures, TO_DEN_HAAG);
        assertEquals(0, Api.json(DEN_HAAG.get(list)).getJsonArray("items").size());
        assertEquals(404, DEN_HAAG.get("/publications/" + id).statusCode());
        assertEquals(404, DEN_HAAG.get("/publications/" + id + "/figures").statusCode());
        assertFalse(comparison(DEN_HAAG).contains("\"numerator\":40,"));

        assertEquals(200, MVS.approve(id).statusCode());
        var seen = DEN_HAAG.figures(id);
        assertEquals("Q", figure(seen, "GM0622").getString("observationStatus"));
        assertTrue(figure(seen, "GM0622").isNull("numerator"));
        assertTrue(figure(seen, "GM0622").isNull("denominator"));
        assertTrue(hidden(seen) >= 2, "with one hidden cell the total would give it away");
        assertTrue(seen.getJsonArray("items").stream()
                .allMatch(each ->
                        each.asJsonObject().isNull("own") && each.asJsonObject().isNull("hiddenBecause")));
        assertEquals(1, Api.json(DEN_HAAG.get(list)).getJsonArray("items").size());
        assertEquals("C", figure(seen, "GM0622").getString("confidentialityStatus"), "one mark for every reason");

        assertEquals(404, LEIDEN.get("/publications/" + id).statusCode());
        assertEquals(0, Api.json(LEIDEN.get(list)).getJsonArray("items").size());

        var own = MVS.figures(id);
        assertEquals(4, figure(own, "GM0622").getJsonObject("own").getInt("numerator"));
        assertEquals("primary", figure(own, "GM0622").getString("hiddenBecause"));
        assertEquals(seen.getString("contentHash"), own.getString("contentHash"));
    }

    private static String comparison(Publishing reader) {
        return reader.get("/comparisons/outcomes?indicator=VERW-GEEN&regions=mvs,den-haag&from=2016JJ00&to=2016JJ00")
                .body();
    }

    @Test
    void the_hash_can_be_calculated_from_the_answer() throws NoSuchAlgorithmException {
        var id = MVS.submit(kept("VERW-GEM", "2016JJ00", ONE_SMALL), TO_ALL);
        var preview = MVS.figures(id).getString("contentHash");
        MVS.approve(id);
        var answer = LEIDEN.figures(id);
        assertEquals(preview, answer.getString("contentHash"), "the preview is what was published");
        assertEquals(
                answer.getString("contentHash"),
                Api.json(LEIDEN.get("/publications/" + id))
                        .getJsonObject("publication")
                        .getString("contentHash"));
        var lines = answer.getJsonArray("items").stream()
                .map(JsonValue::asJsonObject)
                .map(PublicationsIT::line)
                .sorted()
                .collect(Collectors.joining("\n", "VERW-GEM;2016JJ00\n", "\n"));
        var hash = MessageDigest.getInstance("SHA-256").digest(lines.getBytes(StandardCharsets.UTF_8));
        assertEquals(answer.getString("contentHash"), HexFormat.of().formatHex(hash));
    }

    private static String line(JsonObject figure) {
        var texts = List.of(
                "area",
                "referrer",
                "careForm",
                "age",
                "endReason",
                "vintage",
                "status",
                "observationStatus",
                "confidentialityStatus");
        var numbers = List.of("numerator", "denominator", "value");
        return texts.stream().map(name -> figure.getString(name, "")).collect(Collectors.joining(";")) + ";"
                + numbers.stream().map(name -> plain(figure, name)).collect(Collectors.joining(";")) + ";"
                + (figure.getBoolean("derived") ? "total" : "");
    }

    private static String plain(JsonObject figure, String name) {
        return figure.isNull(name)
                ? ""
                : new BigDecimal(figure.get(name).toString())
                        .stripTrailingZeros()
                        .toPlainString();
    }

    @Test
    void withdrawal_ends_every_use_by_others_and_stays_on_record() {
        var id = MVS.submit(
                kept("VERW-HA", "2016JJ00", List.of(Counted.of("GM0556", 41, 211), Counted.of("GM0606", 61, 311))),
                TO_ALL);
        MVS.approve(id);
        assertEquals(200, LEIDEN.get("/publications/" + id).statusCode());
        var withdrawn = MVS.withdraw(id);
        assertEquals(
                "withdrawn", Api.json(withdrawn).getJsonObject("publication").getString("state"));
        assertEquals(404, LEIDEN.get("/publications/" + id).statusCode());
        assertEquals(404, LEIDEN.get("/publications/" + id + "/figures").statusCode());
        assertEquals(2, MVS.figures(id).getJsonArray("items").size());
        assertEquals(409, MVS.withdraw(id).statusCode());
        var again = MVS.submit(new RawFigures("mvs", "VERW-HA", "2016JJ00"), TO_ALL);
        assertEquals(200, MVS.approve(again).statusCode(), "withdrawn figures are a draft again");
    }

    @Test
    void nothing_of_the_region_itself_reaches_another_by_any_table() throws SQLException {
        var id = MVS.submit(kept("HERH", "2016JJ00", ONE_SMALL), TO_DEN_HAAG);
        assertEquals(List.of(), tablesWith("mvs", "den-haag", id), "submitted");
        MVS.approve(id);
        assertEquals(
                List.of("figures.publication", "figures.published_figure"),
                tablesWith("mvs", "den-haag", id),
                "published");
        assertEquals(List.of(), tablesWith("mvs", "leidse-regio", id));
        MVS.withdraw(id);
        assertEquals(List.of(), tablesWith("mvs", "den-haag", id), "withdrawn");
    }

    /** Tables of which the reader sees rows of the owner that are, or are about, this publication or any own figure. */
    private static List<String> tablesWith(String owner, String reader, String publication) throws SQLException {
        try (var connection =
                DriverManager.getConnection(System.getProperty("regiospiegel.it.database.url"), "postgres", "none")) {
            connection.setAutoCommit(false);
            var rows = new Rows(connection);
            var tables = Isolation.tables(connection).stream()
                    .filter(table -> table.startsWith("figures."))
                    .toList();
            rows.speakAs(reader);
            return tables.stream()
                    .filter(table -> seesAny(rows, table, owner, publication))
                    .toList();
        }
    }

    private static boolean seesAny(Rows rows, String table, String owner, String publication) {
        try {
            var column = table.equals("figures.publication") ? "id" : "publication";
            var limit = rows.has(table, column) ? " and " + column + " = '" + publication + "'" : "";
            return !table.equals("figures.region_data_set")
                    && rows.isTrue(
                            "select exists (select from %s where region_id = '%s'%s)".formatted(table, owner, limit));
        } catch (SQLException broken) {
            throw new IllegalStateException(broken);
        }
    }

    @Test
    void who_did_what_stands_in_the_audit_trail() throws SQLException {
        var id = MVS.submit(kept("VERW-GEM", "2012JJ00", List.of(Counted.of("GM0556", 79, 177))), TO_ALL);
        MVS.approve(id);
        MVS.withdraw(id);
        try (var connection =
                DriverManager.getConnection(System.getProperty("regiospiegel.it.database.url"), "postgres", "none")) {
            assertEquals(
                    List.of(
                            "mvs-editor publication-submitted VERW-GEM 2012JJ00",
                            "mvs-approver publication-published VERW-GEM 2012JJ00",
                            "mvs-approver publication-withdrawn VERW-GEM 2012JJ00"),
                    new Rows(connection)
                            .texts("select account || ' ' || action || ' ' || detail from identity.audit_entry"
                                    + " where subject = '" + id + "' order by at"));
        }
    }

    @Test
    void a_set_that_changed_after_submission_is_not_published() {
        var figures = kept("HERH", "2015JJ00", ONE_SMALL);
        var id = MVS.submit(figures, TO_ALL);
        figures.keep("2025-02-01", List.of(Counted.of("GM0556", 44, 200)));
        var refused = MVS.approve(id);
        assertEquals(409, refused.statusCode());
        assertTrue(refused.body().contains("figures-changed"));
        var sentBack = MVS.post(
                "approver", "/publications/" + id + "/approval", "{\"decision\": \"return\", \"comment\": \"Nieuw.\"}");
        assertEquals("returned", Api.json(sentBack).getJsonObject("publication").getString("state"));
    }

    @Test
    void a_decision_about_another_preview_is_refused() {
        var id = MVS.submit(kept("VERW-GEM", "2015JJ00", ONE_SMALL), TO_ALL);
        var refused = MVS.post(
                "approver",
                "/publications/" + id + "/approval",
                "{\"decision\": \"approve\", \"contentHash\": \"anders\"}");
        assertEquals(409, refused.statusCode());
        assertTrue(refused.body().contains("preview-outdated"));
    }

    @Test
    void history_counts_from_the_day_it_was_public() {
        var figures = kept("VERW-GEM", "2014JJ00", List.of(Counted.of("GM0556", 77, 177)));
        var id = MVS.submit(
                figures, TO_ALL + ", \"publishedOn\": \"2025-03-01\", \"publishedWhere\": \"Jaarverslag 2014\"");
        var approved = Api.json(MVS.approve(id)).getJsonObject("publication");
        assertEquals("2025-03-01", approved.getString("publishedOn"));
        assertEquals("Jaarverslag 2014", approved.getString("publishedWhere"));
    }

    @Test
    void each_role_takes_its_own_steps_only() {
        var figures = kept("VERW-GEM", "2013JJ00", List.of(Counted.of("GM0556", 78, 177)));
        var body = "{\"sets\": [{\"indicator\": \"VERW-GEM\", \"period\": \"2013JJ00\"}], " + TO_ALL + "}";
        assertEquals(403, MVS.post("reader", "/publications", body).statusCode());
        assertEquals(403, MVS.post("approver", "/publications", body).statusCode());
        var id = MVS.submit(figures, TO_ALL);
        var decision = "{\"decision\": \"approve\"}";
        assertEquals(
                403,
                MVS.post("editor", "/publications/" + id + "/approval", decision)
                        .statusCode());
        assertEquals(
                404,
                DEN_HAAG.post("approver", "/publications/" + id + "/approval", decision)
                        .statusCode());
        assertEquals(200, MVS.approve(id).statusCode());
        assertEquals(409, MVS.approve(id).statusCode());
        assertEquals(404, DEN_HAAG.withdraw(id).statusCode(), "what others may see is still not theirs");
    }

    @Test
    void every_fault_is_told_at_once() {
        var answer = MVS.post(
                "editor",
                "/publications",
                "{\"sets\": [{\"indicator\": \"verw-ha\", \"period\": \"2016\"}], \"visibility\": \"named\","
                        + " \"regions\": [\"mvs\", \"nergens\"], \"publishedOn\": \"2099-01-01\"}");
        assertEquals(400, answer.statusCode());
        assertEquals(
                List.of("unknown-indicator", "invalid-period", "unknown-region", "unknown-region", "in-future"),
                codes(answer.body()));
        var empty = MVS.post(
                "editor",
                "/publications",
                "{\"sets\": [{\"indicator\": \"VERW-HA\", \"period\": \"1999JJ00\"}], \"visibility\": \"all\"}");
        assertEquals(List.of("no-own-figures"), codes(empty.body()));
    }

    private static List<String> codes(String body) {
        try (var reader = jakarta.json.Json.createReader(new java.io.StringReader(body))) {
            return reader.readObject().getJsonArray("errors").stream()
                    .map(error -> error.asJsonObject().getString("code"))
                    .toList();
        }
    }

    private static JsonObject figure(JsonObject figures, String area) {
        return figures.getJsonArray("items").stream()
                .map(JsonValue::asJsonObject)
                .filter(each -> each.getString("area").equals(area))
                .findFirst()
                .orElseThrow();
    }

    private static long hidden(JsonObject figures) {
        return figures.getJsonArray("items").stream()
                .filter(each ->
                        each.asJsonObject().getString("observationStatus").equals("Q"))
                .count();
    }
}
