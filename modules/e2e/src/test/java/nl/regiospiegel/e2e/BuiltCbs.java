package nl.regiospiegel.e2e;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.Map;

/** Stands in for CBS with one small table in the shape of OData version 3. The answers are built: no value is anybody's. */
final class BuiltCbs implements AutoCloseable {

    private static final String TABLE = "/OData/85098NED/";
    private static final List<String> ROWS = List.of(
            "{\"ID\":0,\"RegioS\":\"NL01  \",\"Perioden\":\"2012JJ00\",\"JongerenMetJeugdhulpInNatura_1\":11.5}",
            "{\"ID\":1,\"RegioS\":\"GM0622\",\"Perioden\":\"2012JJ00\",\"JongerenMetJeugdhulpInNatura_1\":12.5}",
            "{\"ID\":2,\"RegioS\":\"GM0606\",\"Perioden\":\"2012JJ00\",\"JongerenMetJeugdhulpInNatura_1\":null}");
    private static final Map<String, String> LISTS = Map.of(
            "TableInfos",
            "{\"ID\":0,\"Title\":\"Gebouwde tabel\",\"Modified\":\"2024-10-31T02:00:00\"}",
            "DataProperties",
            "{\"Type\":\"GeoDimension\",\"Key\":\"RegioS\"},{\"Type\":\"TimeDimension\",\"Key\":\"Perioden\"},"
                    + "{\"Type\":\"Topic\",\"Key\":\"JongerenMetJeugdhulpInNatura_1\"}",
            "Perioden",
            "{\"Key\":\"2012JJ00\",\"Title\":\"2012*\",\"Status\":\"Voorlopig\"}",
            "TypedDataSet",
            String.join(",", ROWS));

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
        var part = path.startsWith(TABLE) ? path.substring(TABLE.length()) : "";
        if (part.equals("TypedDataSet/$count")) {
            send(exchange, "text/plain", String.valueOf(ROWS.size()));
        } else if (LISTS.containsKey(part)) {
            send(exchange, "application/json", "{\"value\":[" + LISTS.get(part) + "]}");
        } else {
            exchange.sendResponseHeaders(404, -1);
            exchange.close();
        }
    }

    private static void send(HttpExchange exchange, String type, String body) throws IOException {
        try (exchange) {
            var bytes = body.getBytes(UTF_8);
            exchange.getResponseHeaders().add("Content-Type", type);
            exchange.sendResponseHeaders(200, bytes.length);
            exchange.getResponseBody().write(bytes);
        }
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
