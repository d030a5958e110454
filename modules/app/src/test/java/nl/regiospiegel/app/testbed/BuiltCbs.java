package nl.regiospiegel.app.testbed;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * A server on this computer that has one table in the shape of CBS (OData version 3). The answers are built: their values are
 * those of nobody. Filters are followed for periods only.
 */
final class BuiltCbs implements AutoCloseable {

    private static final String TABLE = "/OData/85098NED/";
    private static final List<String> PERIODS = List.of("2011JJ00", "2012JJ00");
    private static final List<String> AREAS = List.of("NL01  ", "PV28  ", "GM0518", "GM0622", "GM0606", "GM0556");
    private static final Map<String, String> ANSWERS = Map.of(
            "TableInfos",
            "{\"ID\":0,\"Title\":\"Gebouwde tabel\",\"Identifier\":\"85098NED\",\"Modified\":\"2024-10-31T02:00:00\"}",
            "DataProperties",
            "{\"Type\":\"GeoDimension\",\"Key\":\"RegioS\"},{\"Type\":\"TimeDimension\",\"Key\":\"Perioden\"},"
                    + "{\"Type\":\"Topic\",\"Key\":\"JongerenMetJeugdhulpInNatura_1\"}",
            "Perioden",
            "{\"Key\":\"2011JJ00\",\"Title\":\"2011\",\"Status\":\"Definitief\"},"
                    + "{\"Key\":\"2012JJ00\",\"Title\":\"2012*\",\"Status\":\"Voorlopig\"}");

    private final HttpServer server;

    BuiltCbs() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", BuiltCbs::answer);
        server.start();
    }

    String address() {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/OData";
    }

    private static void answer(HttpExchange exchange) throws IOException {
        var path = exchange.getRequestURI().getPath();
        if (!path.startsWith(TABLE)) {
            send(exchange, 404, "text/plain", "");
        } else if (path.endsWith("$count")) {
            send(exchange, 200, "text/plain", String.valueOf(rows(exchange).size()));
        } else if (path.endsWith("TypedDataSet")) {
            send(exchange, 200, "application/json", list(String.join(",", rows(exchange))));
        } else {
            send(exchange, 200, "application/json", list(ANSWERS.get(path.substring(TABLE.length()))));
        }
    }

    private static List<String> rows(HttpExchange exchange) {
        var question = URLDecoder.decode(exchange.getRequestURI().toString(), UTF_8);
        return IntStream.range(0, PERIODS.size() * AREAS.size())
                .filter(row -> !question.contains("Perioden eq") || question.contains(period(row)))
                .mapToObj(row ->
                        "{\"ID\":%d,\"RegioS\":\"%s\",\"Perioden\":\"%s\",\"JongerenMetJeugdhulpInNatura_1\":%d.5}"
                                .formatted(row, AREAS.get(row % AREAS.size()), period(row), 10 + row))
                .toList();
    }

    private static String period(int row) {
        return PERIODS.get(row / AREAS.size());
    }

    private static String list(String rows) {
        return "{\"odata.metadata\":\"gebouwd\",\"value\":[" + rows + "]}";
    }

    private static void send(HttpExchange exchange, int status, String type, String body) throws IOException {
        try (exchange) {
            var bytes = body.getBytes(UTF_8);
            exchange.getResponseHeaders().add("Content-Type", type);
            exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
            exchange.getResponseBody().write(bytes);
        }
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
