package nl.regiospiegel.app.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The pages on which an official brings a file in. */
@RunAsClient
class ImportPagesIT extends InTheProduct {

    private static final String LOGIN = "/identity/login";
    private static final String BOUNDARY = "grens";
    private static final Pattern VERSION = Pattern.compile("name=\"version\" value=\"([0-9]+)\"");
    private static final Path SHIPPED = Path.of("../figures/src/main/resources/reference");
    private static final Map<String, String> GIVEN =
            Map.of("vintageDate", "2024-05-01", "status", "definitive", "source", "Gemeente, begroting 2024");

    private final Browser visitor = new Browser();

    @Test
    void forty_faults_are_listed_in_one_go_and_the_corrected_file_goes_in_once() {
        visitor.logIn(LOGIN, "mvs-editor", Browser.PASSWORD);
        var faulty = IntStream.rangeClosed(1, 40)
                .mapToObj(row -> "VERW-HA;GM0606;%d;veertig;%d".formatted(1960 + row, row))
                .toArray(String[]::new);
        var refused = sent("veertig-fouten.csv", ImportApi.file(faulty), GIVEN);
        assertTrue(refused.contains("Het bestand is geweigerd. Er is niets opgeslagen."), refused);
        assertTrue(Pattern.compile("<td>fout</td>").matcher(refused).results().count() >= 40, refused);
        assertFalse(refused.contains("value=\"confirm\""), "a faulty file cannot be confirmed");
        var csv = visitor.get("/figures/import-faults.csv?id=" + id(refused)).body();
        assertTrue(csv.startsWith("\uFEFFnumber;severity;row;"), csv);
        assertTrue(csv.lines().count() >= 41, csv);
        var corrected = ImportApi.file("VERW-HA;GM0606;2003JJ00;40;100");
        var previewed = sent("verbeterd.csv", corrected, GIVEN);
        assertTrue(previewed.contains("1 nieuwe en 0 gewijzigde cijfers opslaan"), previewed);
        var stored = decided(previewed, "confirm");
        assertTrue(stored.contains("De cijfers zijn opgeslagen."), stored);
        var again = sent("verbeterd.csv", corrected, GIVEN);
        assertTrue(again.contains("Er is niets veranderd: alle cijfers in dit bestand stonden er al."), again);
    }

    @Test
    void what_the_file_does_not_say_is_asked_on_the_page_with_what_its_name_suggests() throws IOException {
        visitor.logIn(LOGIN, "mvs-editor", Browser.PASSWORD);
        var name = "cbs_85097NED_verwijzer_2023HJ01_NL01_GM0518.csv";
        var asking = sent(name, Files.readString(SHIPPED.resolve(name)), Map.of());
        assertTrue(asking.contains("Vul aan wat het bestand niet zegt"), asking);
        assertTrue(asking.contains("value=\"85097NED\""), asking);
        var cancelled = decided(asking, "cancel");
        assertTrue(cancelled.contains("De inleesopdracht is geannuleerd."), cancelled);
    }

    @Test
    void what_was_filled_in_wrongly_is_told_and_kept() {
        visitor.logIn(LOGIN, "mvs-editor", Browser.PASSWORD);
        var answer = upload("x.csv", ImportApi.file(), Map.of("vintageDate", "gisteren", "source", "Gemeente"));
        assertEquals(303, answer.statusCode());
        var page = visitor.get(location(answer)).body();
        assertTrue(
                page.contains("De datum &quot;gisteren&quot; is niet te lezen")
                        || page.contains("De datum \"gisteren\" is niet te lezen"),
                page);
        assertTrue(page.contains("value=\"Gemeente\""), page);
        var nothing = visitor.get(location(upload("", "", Map.of()))).body();
        assertTrue(nothing.contains("Er is geen bestand gekozen"), nothing);
    }

    @Test
    void a_reader_sees_the_list_and_no_form_and_another_region_nothing() {
        visitor.logIn(LOGIN, "mvs-editor", Browser.PASSWORD);
        var id = id(sent("van-mvs.csv", ImportApi.file("VERW-HA;GM0606;2002JJ00;40;100"), GIVEN));
        var reader = new Browser();
        reader.logIn(LOGIN, "mvs-reader", Browser.PASSWORD);
        var list = reader.get("/figures/imports").body();
        assertTrue(list.contains("van-mvs.csv"), list);
        assertFalse(list.contains("type=\"file\""), list);
        assertEquals(
                403,
                reader.form("/figures/import-decision", Map.of("id", id, "decision", "cancel"))
                        .statusCode());
        var other = new Browser();
        other.logIn(LOGIN, "den-haag-editor", Browser.PASSWORD);
        assertEquals(404, other.get("/figures/import?id=" + id).statusCode());
        assertEquals(404, other.get("/figures/import-faults.csv?id=" + id).statusCode());
        assertEquals(
                404,
                other.form("/figures/import-decision", Map.of("id", id, "decision", "cancel", "version", "*"))
                        .statusCode());
        assertFalse(other.get("/figures/imports").body().contains("van-mvs.csv"));
    }

    static Stream<Arguments> files() {
        return Stream.of(
                Arguments.of(
                        "cbs_85097NED_verwijzer_2023HJ01_NL01_GM0518.csv",
                        Map.of(
                                "table",
                                "85097NED",
                                "period",
                                "2023HJ01",
                                "status",
                                "provisional",
                                "vintageDate",
                                "2023-10-31",
                                "source",
                                "CBS")),
                Arguments.of(
                        "cbs_85098NED_2022JJ00_10gemeenten.csv",
                        Map.of("table", "85098NED", "status", "unknown", "vintageDate", "2026-11-22", "source", "CBS")),
                Arguments.of(
                        "../../../test/resources/figures/cbs_85098NED_2022JJ00_typeddataset_10gemeenten.json",
                        Map.of("table", "85098NED", "status", "unknown", "vintageDate", "2026-11-22", "source", "CBS")),
                Arguments.of("cbs_85098NED_indicatoren_landsdeel_provincie.csv", Map.of("vintageDate", "2026-11-22")),
                Arguments.of(
                        "cbs_85094NED_peildatum_2023HJ01.csv",
                        Map.of("table", "85094NED", "vintageDate", "2023-10", "source", "CBS")),
                Arguments.of(
                        "cbs_83454NED_kosten_2021voorlopig_limburg.csv",
                        Map.of("table", "83454NED", "vintageDate", "2022-12", "source", "CBS")));
    }

    /** They are shipped too, so what is there already is unchanged, and everything else is new. */
    @ParameterizedTest
    @MethodSource("files")
    void every_sample_of_cbs_goes_in_unchanged_through_page_and_program(String file, Map<String, String> given)
            throws IOException {
        var content = Files.readString(SHIPPED.resolve(file));
        var name = Path.of(file).getFileName().toString();
        visitor.logIn(LOGIN, "mvs-administrator", Browser.PASSWORD);
        var page = sent(name, content, given);
        if (page.contains("value=\"confirm\"")) {
            page = decided(page, "confirm");
        }
        assertTrue(page.contains("De cijfers zijn opgeslagen.") || page.contains("Er is niets veranderd"), page);
        var metadata = given.entrySet().stream()
                .map(entry -> "\"%s\": \"%s\"".formatted(entry.getKey(), entry.getValue()))
                .collect(Collectors.joining(", ", "{", "}"));
        var again = ImportApi.as("mvs-administrator").sent(name, content, metadata);
        assertEquals("unchanged", again.getString("state"), again.toString());
        assertEquals(0, again.getJsonObject("counts").getInt("rejected"));
        assertTrue(again.getJsonObject("counts").getInt("unchanged") > 0);
    }

    /** Sends a file and gives the page of its import once nothing happens by itself any more. */
    private String sent(String name, String content, Map<String, String> fields) {
        var answer = upload(name, content, fields);
        assertEquals(303, answer.statusCode(), answer.body());
        assertTrue(location(answer).startsWith("/figures/import?id="), location(answer));
        return settled(location(answer));
    }

    private String settled(String address) {
        ImportApi.as("mvs-reader").settled(address.replaceAll(".*id=([0-9a-f]+).*", "$1"));
        return visitor.get(address).body();
    }

    private String decided(String page, String decision) {
        var version = VERSION.matcher(page);
        assertTrue(version.find(), page);
        var answer = visitor.form(
                "/figures/import-decision", Map.of("id", id(page), "version", version.group(1), "decision", decision));
        assertEquals(303, answer.statusCode(), answer.body());
        return settled(location(answer));
    }

    private HttpResponse<String> upload(String name, String content, Map<String, String> fields) {
        var parts = new StringBuilder();
        fields.forEach((field, value) -> parts.append("--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\""
                + field + "\"\r\n\r\n" + value + "\r\n"));
        parts.append("--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"" + name
                + "\"\r\nContent-Type: text/csv\r\n\r\n" + content + "\r\n--" + BOUNDARY + "--\r\n");
        return visitor.send(
                "POST",
                "/figures/import-upload",
                parts.toString(),
                "Content-Type",
                "multipart/form-data; boundary=" + BOUNDARY);
    }

    private static String id(String page) {
        var found = Pattern.compile("import-faults\\.csv\\?id=([0-9a-f]+)|name=\"id\" value=\"([0-9a-f]+)\"")
                .matcher(page);
        assertTrue(found.find(), page);
        return Stream.of(found.group(1), found.group(2))
                .filter(each -> each != null)
                .findFirst()
                .orElseThrow();
    }

    private static String location(HttpResponse<?> answer) {
        return answer.headers().firstValue("Location").orElse("none");
    }
}
