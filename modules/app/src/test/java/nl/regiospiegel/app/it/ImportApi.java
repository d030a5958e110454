package nl.regiospiegel.app.it;

import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;

/** Brings files in through the API, on behalf of one account. */
record ImportApi(String bearer) {

    /** What a region says of a file of its own. */
    static final String GIVEN =
            "{\"vintageDate\": \"2024-05-01\", \"status\": \"definitive\", \"source\": \"Gemeente, begroting 2024\"}";

    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static final String BOUNDARY = "grens-tussen-de-delen";
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final List<String> BUSY = List.of("received", "checking", "confirming");

    static ImportApi as(String account) {
        return new ImportApi(Api.bearer(account));
    }

    /** A file in our own layout, a line a row. */
    static String file(String... rows) {
        return String.join(
                        "\n",
                        Stream.concat(Stream.of("indicator;area;period;numerator;denominator"), Stream.of(rows))
                                .toList())
                + "\n";
    }

    HttpResponse<String> upload(String name, String content, String metadata, String... headers) {
        var body = "--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"" + name
                + "\"\r\nContent-Type: text/csv\r\n\r\n" + content + "\r\n--" + BOUNDARY
                + "\r\nContent-Disposition: form-data; name=\"metadata\"\r\n\r\n" + metadata + "\r\n--" + BOUNDARY
                + "--\r\n";
        return send(
                "POST",
                "/imports",
                body,
                Stream.concat(
                                Stream.of("Content-Type", "multipart/form-data; boundary=" + BOUNDARY),
                                Stream.of(headers))
                        .toArray(String[]::new));
    }

    /** Sends a file that has to be taken, and waits until nothing happens by itself any more. */
    JsonObject sent(String name, String content, String metadata, String... headers) {
        var answer = upload(name, content, metadata, headers);
        if (answer.statusCode() != 202) {
            throw new AssertionError(answer.statusCode() + " " + answer.body());
        }
        return settled(Api.json(answer).getString("id"));
    }

    JsonObject settled(String id) {
        var until = Instant.now().plus(PATIENCE);
        while (Instant.now().isBefore(until)) {
            var job = Api.json(get("/imports/" + id));
            if (!BUSY.contains(job.getString("state"))) {
                return job;
            }
            LockSupport.parkNanos(Duration.ofMillis(50).toNanos());
        }
        throw new AssertionError("still busy: " + get("/imports/" + id).body());
    }

    JsonObject confirmed(String id) {
        var answer = send("POST", "/imports/" + id + "/confirmation", "");
        if (answer.statusCode() != 202) {
            throw new AssertionError(answer.statusCode() + " " + answer.body());
        }
        return settled(id);
    }

    HttpResponse<String> get(String path, String... headers) {
        return send("GET", path, null, headers);
    }

    HttpResponse<String> send(String method, String path, String body, String... headers) {
        var publisher = body == null ? BodyPublishers.noBody() : BodyPublishers.ofString(body, StandardCharsets.UTF_8);
        var request = HttpRequest.newBuilder(URI.create(Browser.ADDRESS + "/api/v1" + path))
                .header("Authorization", bearer)
                .method(method, publisher);
        if (headers.length > 0) {
            request.headers(headers);
        }
        try {
            return CLIENT.send(request.build(), BodyHandlers.ofString());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }
}
