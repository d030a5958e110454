package nl.regiospiegel.figures.benchmark;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.PrintStream;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import nl.regiospiegel.figures.benchmark.AskingAtOnce.Asker;
import nl.regiospiegel.figures.benchmark.AskingAtOnce.Lap;
import nl.regiospiegel.figures.benchmark.ComparedFigures.Asked;

/**
 * Comparisons of twelve areas over eleven years through the API of the packaged product, from eight connections, against the
 * same in bare SQL from eight connections. Each lap of the one is followed by a lap of the other over the same questions.
 */
final class ComparisonBenchmark implements AutoCloseable {

    private static final int CONNECTIONS = 8;
    private static final int QUESTIONS = 400;

    /**
     * What a question does once, Java compiles for good after 5,000 to 15,000 questions. More than that are asked first, all of
     * them different: the same ones from each of these years on.
     */
    private static final List<Integer> WARM_UP = List.of(2014, 2015, 2016);

    /** With other figures only the database has to get used to it. */
    private static final int WARM_UP_AGAIN = 2;

    private static final Pattern TOKEN = Pattern.compile("\"token\" *: *\"([^\"]+)\"");

    private final PrintStream console;
    /** With HTTP/2 all would go over one connection. */
    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private final PackagedProduct product = new PackagedProduct(ComparedFigures::settings);
    private final String token;
    private final Map<String, String> tags = new ConcurrentHashMap<>();
    private int asked;

    ComparisonBenchmark(PrintStream console) throws IOException, InterruptedException {
        this.console = console;
        var pair = ComparedFigures.regions().get(0) + "-administrator:" + PackagedProduct.PASSWORD;
        var login = HttpRequest.newBuilder(product.at("access-tokens"))
                .header("Authorization", "Basic " + Base64.getEncoder().encodeToString(pair.getBytes(UTF_8)))
                .POST(BodyPublishers.ofString("{}"))
                .header("Content-Type", "application/json")
                .build();
        var answer = client.send(login, BodyHandlers.ofString());
        var found = TOKEN.matcher(answer.body());
        if (!found.find()) {
            throw new IllegalStateException(answer.body());
        }
        token = found.group(1);
        console.println("| figures | what | SQL/s | API/s | of SQL's speed | SQL p50, p99 ms | API p50, p99 ms |");
        console.println("|---|---|---|---|---|---|---|");
    }

    /** With this many figures; questions that were asked before are not asked again. */
    void run(long figures, int repetitions) throws Exception {
        List<Asked> questions;
        long stored;
        try (var superuser = product.superuser()) {
            ComparedFigures.fill(superuser, figures);
            stored = ComparedFigures.stored(superuser);
            questions = ComparedFigures.questions(superuser, ComparedFigures.FIRST_YEAR);
        }
        var bare = new ArrayList<BareComparison>();
        for (int i = 0; i < CONNECTIONS; i++) {
            bare.add(new BareComparison(product.superuser()));
        }
        if (asked == 0) {
            warmUp(stored, bare);
        }
        for (int i = 0; i < WARM_UP_AGAIN; i++) {
            var warming = next(questions);
            sql(bare, warming);
            api(warming, this::askNew);
        }
        for (int i = 0; i < repetitions; i++) {
            var some = next(questions);
            tell(stored, "new", sql(bare, some), api(some, this::askNew));
            tell(stored, "asked before", sql(bare, some), api(some, this::askNew));
            tell(stored, "asked before, with the tag", sql(bare, some), api(some, this::askAgain));
        }
        for (var each : bare) {
            each.close();
        }
    }

    /** Each way of asking, and tells now and then how quick the product is by then. */
    private void warmUp(long stored, List<BareComparison> bare) throws Exception {
        int before = 0;
        for (int year : WARM_UP) {
            List<Asked> questions;
            try (var superuser = product.superuser()) {
                questions = ComparedFigures.questions(superuser, year);
            }
            for (int from = 0; from + QUESTIONS <= questions.size(); from += QUESTIONS) {
                var some = questions.subList(from, from + QUESTIONS);
                var sql = sql(bare, some);
                var api = api(some, this::askNew);
                if (Integer.bitCount(before / QUESTIONS + 1) == 1) {
                    tell(stored, "new, the product has answered " + before, sql, api);
                }
                api(some, this::askNew);
                api(some, this::askAgain);
                before += QUESTIONS;
            }
        }
    }

    private List<Asked> next(List<Asked> questions) {
        if (asked + QUESTIONS > questions.size()) {
            throw new IllegalStateException("Er zijn maar " + questions.size() + " verschillende vragen.");
        }
        var some = questions.subList(asked, asked + QUESTIONS);
        asked += QUESTIONS;
        return some;
    }

    private static Lap sql(List<BareComparison> connections, List<Asked> questions) throws Exception {
        var askers = new ArrayList<Asker<Asked>>();
        for (var connection : connections) {
            askers.add(question -> answered(connection, question));
        }
        return AskingAtOnce.of(askers, questions);
    }

    private static void answered(BareComparison connection, Asked question) throws SQLException {
        var rows = connection.answer(question);
        if (rows != question.rows()) {
            throw new IllegalStateException(rows + " rijen voor " + question);
        }
    }

    private static Lap api(List<Asked> questions, Asker<Asked> asker) throws Exception {
        var askers = new ArrayList<Asker<Asked>>();
        for (int i = 0; i < CONNECTIONS; i++) {
            askers.add(asker);
        }
        return AskingAtOnce.of(askers, questions);
    }

    private void askNew(Asked question) throws IOException, InterruptedException {
        var answer = send(question, null);
        expect(200, answer);
        answer.headers().firstValue("ETag").ifPresent(tag -> tags.put(question.query(), tag));
    }

    private void askAgain(Asked question) throws IOException, InterruptedException {
        expect(304, send(question, tags.get(question.query())));
    }

    private HttpResponse<byte[]> send(Asked question, String tag) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(product.at(question.query())).header("Authorization", "Bearer " + token);
        if (tag != null) {
            request.header("If-None-Match", tag);
        }
        return client.send(request.build(), BodyHandlers.ofByteArray());
    }

    private static void expect(int status, HttpResponse<byte[]> answer) {
        if (answer.statusCode() != status) {
            throw new IllegalStateException(answer.statusCode() + " " + new String(answer.body(), UTF_8));
        }
    }

    private void tell(long stored, String what, Lap sql, Lap api) {
        console.printf(
                "| %,d | %s | %.0f | %.0f | %.2f | %.1f, %.1f | %.1f, %.1f |%n",
                stored,
                what,
                sql.perSecond(),
                api.perSecond(),
                api.perSecond() / sql.perSecond(),
                sql.milliseconds(0.5),
                sql.milliseconds(0.99),
                api.milliseconds(0.5),
                api.milliseconds(0.99));
    }

    @Override
    public void close() throws IOException {
        product.close();
    }
}
