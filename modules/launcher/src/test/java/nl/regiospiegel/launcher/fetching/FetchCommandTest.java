package nl.regiospiegel.launcher.fetching;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.regiospiegel.launcher.settings.SettingValues;
import nl.regiospiegel.launcher.words.PlainFailure;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Against a server that answers as the product does; the product itself is asked in the end-to-end tests. */
class FetchCommandTest {

    private final ByteArrayOutputStream console = new ByteArrayOutputStream();
    private final List<String> asked = Collections.synchronizedList(new ArrayList<>());
    private final Deque<String> imports = new ArrayDeque<>();
    private final Map<String, String> environment = new HashMap<>();
    private HttpServer product;
    private int begin = 202;
    private String beginning = "{\"state\":\"received\"}";

    @BeforeEach
    void start() throws IOException {
        product = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        product.createContext("/api/v1/fetches", this::begin);
        product.createContext("/api/v1/imports/", exchange -> send(exchange, 200, imports.poll()));
        product.start();
        environment.put(
                "REGIOSPIEGEL_SERVER_ADDRESS",
                "http://127.0.0.1:" + product.getAddress().getPort());
        environment.put("REGIOSPIEGEL_ACCESS_TOKEN", "built");
    }

    @AfterEach
    void stop() {
        product.stop(0);
    }

    @Test
    void it_asks_with_the_token_and_follows_the_import_to_its_preview() {
        imports.add("{\"state\":\"received\",\"stage\":\"receive\",\"rows\":10000,\"percentage\":40,\"message\":null}");
        imports.add("{\"state\":\"previewed\",\"stage\":\"preview\",\"rows\":25000,\"percentage\":100,"
                + "\"counts\":{\"new\":7,\"changed\":2,\"unchanged\":1,\"rejected\":0,\"warnings\":3}}");
        run("85097NED", "--periods", "2023HJ01");
        assertTrue(asked.get(0).startsWith("POST Bearer built {\"table\":\"85097NED\",\"version\":\"v3\",\"periods\""));
        assertTrue(said().contains("receive: 10000 regels, 40 %"));
        assertTrue(said().contains("Nieuw: 7, gewijzigd: 2, ongewijzigd: 1, waarschuwingen: 3."));
        assertTrue(said().contains("De cijfers staan klaar."));
    }

    @Test
    void with_confirm_it_waits_until_the_figures_are_stored() {
        imports.add("{\"state\":\"previewed\",\"stage\":\"preview\"}");
        imports.add("{\"state\":\"confirmed\",\"stage\":\"store\"}");
        run("85097NED", "--confirm");
        assertTrue(said().contains("De cijfers zijn opgeslagen."));
    }

    @Test
    void a_fetch_that_failed_is_told_with_its_reasons() {
        imports.add("{\"state\":\"failed\",\"message\":\"CBS heeft geen tabel 99999NED.\","
                + "\"errors\":[{\"row\":3,\"detail\":\"De gebiedscode bestaat niet.\"}]}");
        String message = failure("99999NED");
        assertTrue(message.contains("CBS heeft geen tabel 99999NED."));
        assertTrue(message.contains("3: De gebiedscode bestaat niet."));
    }

    @Test
    void a_refusal_is_told_in_the_words_of_the_product() {
        begin = 403;
        beginning = "{\"detail\":\"Alleen een beheerder bevestigt landelijke cijfers.\"}";
        assertEquals(
                "Regiospiegel haalt dit niet op. Alleen een beheerder bevestigt landelijke cijfers.",
                failure("85097NED"));
    }

    @Test
    void a_token_that_is_missing_or_over_is_told() {
        begin = 401;
        assertTrue(failure("85097NED").contains("verlopen of onjuist"));
        environment.remove("REGIOSPIEGEL_ACCESS_TOKEN");
        assertTrue(failure("85097NED").contains("Het toegangstoken ontbreekt"));
    }

    @Test
    void a_product_that_does_not_run_and_an_answer_of_something_else_are_told() {
        begin = 500;
        beginning = "<html>";
        assertTrue(failure("85097NED").contains("onverwacht antwoord (500)"));
        product.stop(0);
        assertTrue(failure("85097NED").contains("antwoordt geen Regiospiegel"));
    }

    private void begin(HttpExchange exchange) throws IOException {
        asked.add(
                exchange.getRequestMethod() + " " + exchange.getRequestHeaders().getFirst("Authorization") + " "
                        + new String(exchange.getRequestBody().readAllBytes(), UTF_8));
        exchange.getResponseHeaders().add("Location", "/api/v1/imports/abc");
        send(exchange, begin, beginning);
    }

    private static void send(HttpExchange exchange, int status, String body) throws IOException {
        try (exchange) {
            byte[] bytes = body.getBytes(UTF_8);
            exchange.sendResponseHeaders(status, bytes.length);
            exchange.getResponseBody().write(bytes);
        }
    }

    private void run(String... arguments) {
        SettingValues values = new SettingValues(name -> null, environment);
        new FetchCommand(values, new PrintStream(console, true, UTF_8), () -> {}).run(List.of(arguments));
    }

    private String failure(String... arguments) {
        return assertThrows(PlainFailure.class, () -> run(arguments)).getMessage();
    }

    private String said() {
        return console.toString(UTF_8);
    }
}
