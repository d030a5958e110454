package nl.regiospiegel.figures.fetching.control;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLDecoder;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A server on this computer that answers in the shapes CBS documents. The answers are built: areas, values and texts are made
 * up, only their form is that of CBS. Any answer can be replaced, once, by a bad one.
 */
final class BuiltCbs implements AutoCloseable {

    static final String TABLE = "85098NED";

    private static final List<String> PERIODS = List.of("2022JJ00", "2023JJ00", "2023HJ01", "2023HJ02");
    private static final Pattern EQUALS = Pattern.compile("(\\w+) eq '([^']*)'");
    private static final Pattern BEGINS = Pattern.compile("startswith\\((\\w+),'([^']*)'\\)");

    private final HttpServer server;
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final CountDownLatch closing = new CountDownLatch(1);
    private final List<String> asked = Collections.synchronizedList(new ArrayList<>());
    private final Map<String, Deque<HttpHandler>> instead = new HashMap<>();
    private int rows = 12;
    private int pageOfFour = 100_000;
    private String modified = "2024-10-31T02:00:00";

    BuiltCbs() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::answer);
        server.setExecutor(threads);
        server.start();
    }

    BuiltCbs rows(int number) {
        rows = number;
        return this;
    }

    BuiltCbs rowsPerAnswerOfFour(int number) {
        pageOfFour = number;
        return this;
    }

    void publishAnew(String moment) {
        modified = moment;
    }

    URI versionThree() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/ODataApi/OData");
    }

    URI versionFour() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/odata/v1/CBS");
    }

    /** The questions so far whose address holds this text. */
    List<String> asked(String part) {
        synchronized (asked) {
            return asked.stream().filter(each -> each.contains(part)).toList();
        }
    }

    /** The next question whose address holds this text gets this answer. */
    void once(String part, HttpHandler answer) {
        synchronized (instead) {
            instead.computeIfAbsent(part, each -> new ArrayDeque<>()).add(answer);
        }
    }

    void always(String part, HttpHandler answer) {
        IntStream.range(0, 50).forEach(each -> once(part, answer));
    }

    static HttpHandler status(int code, String... headers) {
        return exchange -> {
            for (int i = 0; i < headers.length; i += 2) {
                exchange.getResponseHeaders().add(headers[i], headers[i + 1]);
            }
            exchange.sendResponseHeaders(code, -1);
            exchange.close();
        };
    }

    static HttpHandler text(String type, String body) {
        return exchange -> send(exchange, type, body);
    }

    /** Promises more than it sends, and hangs up. */
    static HttpHandler breakingOff(String body) {
        return exchange -> {
            exchange.getResponseHeaders().add("Content-Type", "application/json");
            exchange.sendResponseHeaders(200, body.length() + 1_000L);
            exchange.getResponseBody().write(body.getBytes(UTF_8));
            exchange.getResponseBody().flush();
            exchange.getHttpContext().getServer();
            throw new IOException("hangs up");
        };
    }

    /** Answers nothing until the server is closed. */
    HttpHandler silent() {
        return exchange -> {
            try {
                closing.await();
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
            }
            exchange.close();
        };
    }

    private void answer(HttpExchange exchange) throws IOException {
        var address = URLDecoder.decode(exchange.getRequestURI().toString(), UTF_8);
        asked.add(address);
        var bad = bad(address);
        if (bad != null) {
            bad.handle(exchange);
        } else if (!address.contains("/" + TABLE)) {
            status(404).handle(exchange);
        } else if (address.endsWith("/$count") || address.contains("/$count?")) {
            send(exchange, "text/plain", String.valueOf(chosen(address).size()));
        } else {
            send(
                    exchange,
                    "application/json; charset=utf-8",
                    body(address, exchange.getRequestURI().getPath()));
        }
    }

    private HttpHandler bad(String address) {
        synchronized (instead) {
            return instead.entrySet().stream()
                    .filter(each ->
                            address.contains(each.getKey()) && !each.getValue().isEmpty())
                    .findFirst()
                    .map(each -> each.getValue().poll())
                    .orElse(null);
        }
    }

    private String body(String address, String path) {
        return switch (path.substring(path.lastIndexOf('/') + 1)) {
            case "TableInfos" ->
                list("{\"ID\":0,\"Title\":\"Gebouwde tabel\",\"Identifier\":\"%s\",\"Modified\":\"%s\"}"
                        .formatted(TABLE, modified));
            case "DataProperties" ->
                list(
                        "{\"ID\":0,\"Type\":\"GeoDimension\",\"Key\":\"RegioS\"}",
                        "{\"ID\":1,\"Type\":\"TimeDimension\",\"Key\":\"Perioden\"}",
                        "{\"ID\":2,\"Type\":\"TopicGroup\",\"Key\":\"\"}",
                        "{\"ID\":3,\"Type\":\"Topic\",\"Key\":\"JongerenMetJeugdhulpInNatura_1\"}",
                        "{\"ID\":4,\"Type\":\"Topic\",\"Key\":\"JongerenMetJeugdreclassering_5\"}");
            case "Perioden" -> periods("Key");
            case "PeriodenCodes" -> periods("Identifier");
            case "RegioS" -> areas("Key");
            case "RegioSCodes" -> areas("Identifier");
            case "Properties" ->
                "{\"Identifier\":\"%s\",\"Title\":\"Gebouwde tabel\",\"Modified\":\"2020-01-01\",\"ObservationsModified\":\"%s+01:00\"}"
                        .formatted(TABLE, modified);
            case "Dimensions" ->
                list(
                        "{\"Identifier\":\"RegioS\",\"Kind\":\"GeoDimension\"}",
                        "{\"Identifier\":\"Perioden\",\"Kind\":\"TimeDimension\"}");
            case "MeasureCodes" ->
                list(
                        "{\"Identifier\":\"M001\",\"Title\":\"Jongeren met jeugdhulp  in natura \",\"Description\":\"Gebouwd\",\"Unit\":\"%\",\"DataType\":\"Double\"}",
                        "{\"Identifier\":\"M002\",\"Title\":\"Gebouwd onderwerp\",\"Unit\":\"%\",\"DataType\":\"Double\"}");
            case "TypedDataSet" -> list(page(address));
            case "Observations" -> observations(address);
            default -> "{}";
        };
    }

    private static String periods(String key) {
        return list(
                "{\"%s\":\"2022JJ00\",\"Title\":\"2022\",\"Status\":\"Definitief\"}".formatted(key),
                "{\"%s\":\"2023JJ00\",\"Title\":\"2023**\",\"Status\":\"NaderVoorlopig\"}".formatted(key),
                "{\"%s\":\"2023HJ01\",\"Title\":\"1e halfjaar 2023*\",\"Status\":\"Voorlopig\"}".formatted(key),
                "{\"%s\":\"2023HJ02\",\"Title\":\"2e halfjaar 2023*\",\"Status\":null}".formatted(key));
    }

    private String areas(String key) {
        return list(IntStream.range(0, (rows + 3) / 4)
                .mapToObj(each -> "{\"%s\":\"%s\",\"Title\":\"Gebouwd gebied\"}".formatted(key, area(each)))
                .toArray(String[]::new));
    }

    /** The first is the country, padded as CBS does. */
    private static String area(int number) {
        return number == 0 ? "NL01  " : "GM%04d".formatted(number);
    }

    private List<Integer> chosen(String address) {
        var wanted = new HashMap<String, Set<String>>();
        var begins = new HashMap<String, Set<String>>();
        EQUALS.matcher(address).results().forEach(each -> wanted.computeIfAbsent(each.group(1), k -> new HashSet<>())
                .add(each.group(2)));
        BEGINS.matcher(address).results().forEach(each -> begins.computeIfAbsent(each.group(1), k -> new HashSet<>())
                .add(each.group(2)));
        return IntStream.range(0, rows)
                .filter(row -> fits("Perioden", PERIODS.get(row % 4), wanted, begins)
                        && fits("RegioS", area(row / 4), wanted, begins))
                .boxed()
                .toList();
    }

    private static boolean fits(
            String dimension, String code, Map<String, Set<String>> wanted, Map<String, Set<String>> begins) {
        var all = !wanted.containsKey(dimension) && !begins.containsKey(dimension);
        return all
                || wanted.getOrDefault(dimension, Set.of()).contains(code)
                || begins.getOrDefault(dimension, Set.of()).stream().anyMatch(code::startsWith);
    }

    private String[] page(String address) {
        var from = option(address, "$skip", 0);
        return chosen(address).stream()
                .skip(from)
                .limit(Math.min(10_000, option(address, "$top", 10_000)))
                .map(row ->
                        "{\"ID\":%d,\"RegioS\":\"%s\",\"Perioden\":\"%s\",\"JongerenMetJeugdhulpInNatura_1\":%d.10,\"JongerenMetJeugdreclassering_5\":null}"
                                .formatted(row, area(row / 4), PERIODS.get(row % 4), row))
                .toArray(String[]::new);
    }

    private String observations(String address) {
        var all = chosen(address);
        var from = option(address, "$skip", 0);
        var values = all.stream()
                .skip(from)
                .limit(pageOfFour)
                .map(row ->
                        "{\"Id\":%d,\"Measure\":\"M001\",\"ValueAttribute\":\"None\",\"Value\":%d.10,\"StringValue\":null,\"RegioS\":\"%s\",\"Perioden\":\"%s\"}"
                                .formatted(row, row, area(row / 4), PERIODS.get(row % 4)))
                .collect(Collectors.joining(","));
        var next = from + pageOfFour < all.size()
                ? ",\"@odata.nextLink\":\"%s/%s/Observations?$skip=%d\""
                        .formatted(versionFour(), TABLE, from + pageOfFour)
                : "";
        var count = from == 0 ? "\"@odata.count\":%d,".formatted(all.size()) : "";
        return "{%s\"value\":[%s]%s}".formatted(count, values, next);
    }

    private static int option(String address, String name, int otherwise) {
        var found = Pattern.compile(Pattern.quote(name) + "=([0-9]+)").matcher(address);
        return found.find() ? Integer.parseInt(found.group(1)) : otherwise;
    }

    static String list(String... rows) {
        return "{\"odata.metadata\":\"gebouwd\",\"value\":[" + String.join(",\n", rows) + "]}";
    }

    private static void send(HttpExchange exchange, String type, String body) {
        try (exchange) {
            var bytes = body.getBytes(UTF_8);
            exchange.getResponseHeaders().add("Content-Type", type);
            exchange.sendResponseHeaders(200, bytes.length);
            exchange.getResponseBody().write(bytes);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    @Override
    public void close() {
        closing.countDown();
        server.stop(0);
        threads.shutdownNow();
    }
}
