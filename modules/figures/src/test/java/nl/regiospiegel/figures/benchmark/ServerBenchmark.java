package nl.regiospiegel.figures.benchmark;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.PrintStream;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Set;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Pattern;
import nl.regiospiegel.figures.benchmark.ManyFigures.Figure;

/**
 * A file through the API of the packaged product, from sending until previewed and until confirmed, and the first byte of an
 * export over HTTP; beside it COPY of as many rows. Every file has other figures.
 */
final class ServerBenchmark implements AutoCloseable {

    private static final Set<String> BUSY = Set.of("received", "checking", "confirming");
    private static final Pattern ID = Pattern.compile("\"id\" *: *\"([^\"]+)\"");
    private static final Pattern STATE = Pattern.compile("\"state\" *: *\"([^\"]+)\"");
    private static final Pattern TOKEN = Pattern.compile("\"token\" *: *\"([^\"]+)\"");
    private static final String BOUNDARY = "grens-tussen-de-delen";
    private static final String NATIONAL = "{\"table\": \"85097NED\", \"source\": \"Meting\"}";
    private static final Duration PAUSE = Duration.ofMillis(5);
    private static final int WARM_UP = 5;

    private final PrintStream console;
    private final HttpClient client = HttpClient.newHttpClient();
    private final PackagedProduct product = new PackagedProduct();
    private final String token;

    /** How long each took, in order. */
    private record Times(List<Duration> previewed, List<Duration> confirmed, List<Duration> firstBytes) {}

    ServerBenchmark(PrintStream console) throws IOException, InterruptedException {
        this.console = console;
        var pair = "mvs-administrator:" + PackagedProduct.PASSWORD;
        token = found(
                TOKEN,
                send("POST", "access-tokens", "", "Basic " + Base64.getEncoder().encodeToString(pair.getBytes(UTF_8))));
    }

    /** The median of several, after some that do not count. */
    void run(int rows, int repetitions, List<Duration> copies) throws IOException, InterruptedException {
        var all = new ArrayList<Figure>();
        new ManyFigures().each((long) rows * (WARM_UP + repetitions), all::add);
        var times = new Times(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        for (int i = 0; i < WARM_UP + repetitions; i++) {
            if (i == WARM_UP) {
                List.of(times.previewed(), times.confirmed(), times.firstBytes())
                        .forEach(List::clear);
            }
            imported(file(all.subList(i * rows, (i + 1) * rows)), times);
            times.firstBytes().add(firstByte());
        }
        console.println(
                "| rows | COPY ms | previewed ms | confirmed ms | of COPY's speed | first byte of an export ms |");
        console.println("|---|---|---|---|---|---|");
        console.printf(
                "| %,d | %s | %s | %s | %.3f | %s |%n",
                rows,
                told(copies),
                told(times.previewed()),
                told(times.confirmed()),
                (double) median(copies).toMillis() / median(times.confirmed()).toMillis(),
                told(times.firstBytes()));
    }

    private static String file(List<Figure> figures) {
        var file = new StringBuilder(ManyFigures.HEADING);
        figures.forEach(figure -> file.append(ManyFigures.line(figure)));
        return file.toString();
    }

    private void imported(String file, Times times) throws IOException, InterruptedException {
        var begun = System.nanoTime();
        var part = "--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=";
        var form = part + "\"file\"; filename=\"meting.csv\"\r\nContent-Type: text/csv\r\n\r\n" + file + "\r\n" + part
                + "\"metadata\"\r\n\r\n" + NATIONAL + "\r\n--" + BOUNDARY + "--\r\n";
        var id = found(ID, send("POST", "imports", form, bearer()));
        await(id, "previewed");
        times.previewed().add(Duration.ofNanos(System.nanoTime() - begun));
        send("POST", "imports/" + id + "/confirmation", "", bearer());
        await(id, "confirmed");
        times.confirmed().add(Duration.ofNanos(System.nanoTime() - begun));
    }

    private void await(String id, String expected) throws IOException, InterruptedException {
        var answer = send("GET", "imports/" + id, null, bearer());
        while (BUSY.contains(found(STATE, answer))) {
            LockSupport.parkNanos(PAUSE.toNanos());
            answer = send("GET", "imports/" + id, null, bearer());
        }
        if (!found(STATE, answer).equals(expected)) {
            throw new IllegalStateException(answer);
        }
    }

    private Duration firstByte() throws IOException, InterruptedException {
        var begun = System.nanoTime();
        var asked = HttpRequest.newBuilder(product.at("observations?format=csv"))
                .header("Authorization", bearer())
                .build();
        try (var body = client.send(asked, BodyHandlers.ofInputStream()).body()) {
            body.read();
            var firstByte = Duration.ofNanos(System.nanoTime() - begun);
            body.readAllBytes();
            return firstByte;
        }
    }

    private String send(String method, String path, String body, String authorization)
            throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(product.at(path))
                .header("Authorization", authorization)
                .method(method, body == null ? BodyPublishers.noBody() : BodyPublishers.ofString(body));
        if (path.equals("imports")) {
            request.header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY);
        }
        var answer = client.send(request.build(), BodyHandlers.ofString());
        if (answer.statusCode() / 100 != 2) {
            throw new IllegalStateException(answer.statusCode() + " " + answer.body());
        }
        return answer.body();
    }

    private String bearer() {
        return "Bearer " + token;
    }

    private static String found(Pattern pattern, String answer) {
        var found = pattern.matcher(answer);
        if (!found.find()) {
            throw new IllegalStateException(answer);
        }
        return found.group(1);
    }

    private static Duration median(List<Duration> durations) {
        return durations.stream().sorted().toList().get(durations.size() / 2);
    }

    private static String told(List<Duration> durations) {
        var sorted = durations.stream().sorted().toList();
        return "%d (%d to %d)"
                .formatted(
                        median(sorted).toMillis(),
                        sorted.get(0).toMillis(),
                        sorted.get(sorted.size() - 1).toMillis());
    }

    @Override
    public void close() throws IOException {
        product.close();
    }
}
