package nl.regiospiegel.e2e;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.FileNotFoundException;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Predicate;

/** Brings files in through the API, on behalf of one account. */
record Imports(Integration by) {

    private static final String EDGE = "grens-tussen-de-delen";
    private static final Duration PATIENCE = Duration.ofMinutes(4);
    private static final Set<String> BUSY = Set.of("received", "checking", "confirming");

    static Imports as(Product product, String account) {
        return new Imports(Integration.of(product, account));
    }

    /** Sends a file as it is and returns the id of its import. */
    String send(Path file, String metadata) throws FileNotFoundException {
        var before = "--" + EDGE + "\r\nContent-Disposition: form-data; name=\"metadata\"\r\n\r\n" + metadata + "\r\n--"
                + EDGE + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"" + file.getFileName()
                + "\"\r\n\r\n";
        var body = BodyPublishers.concat(
                BodyPublishers.ofString(before, StandardCharsets.UTF_8),
                BodyPublishers.ofFile(file),
                BodyPublishers.ofString("\r\n--" + EDGE + "--\r\n"));
        var answer = by.send("POST", "/api/v1/imports", body, "Content-Type", "multipart/form-data; boundary=" + EDGE);
        if (answer.statusCode() != 202) {
            throw new AssertionError(answer.statusCode() + " " + answer.body());
        }
        return Integration.json(answer).path("id").asText();
    }

    void confirm(String id) {
        var answer = by.send("POST", "/api/v1/imports/" + id + "/confirmation", BodyPublishers.noBody());
        if (answer.statusCode() != 202) {
            throw new AssertionError(answer.statusCode() + " " + answer.body());
        }
    }

    /** Sends a file and waits until nothing happens by itself any more. */
    JsonNode sent(Path file, String metadata) throws FileNotFoundException {
        return settled(send(file, metadata));
    }

    JsonNode confirmed(String id) {
        confirm(id);
        return settled(id);
    }

    JsonNode settled(String id) {
        return await(id, job -> !BUSY.contains(job.path("state").asText()));
    }

    /** The import as soon as it is like this. */
    JsonNode await(String id, Predicate<JsonNode> like) {
        var until = Instant.now().plus(PATIENCE);
        while (Instant.now().isBefore(until)) {
            var job = by.read("/api/v1/imports/" + id);
            if (like.test(job)) {
                return job;
            }
            LockSupport.parkNanos(Duration.ofMillis(20).toNanos());
        }
        throw new AssertionError("not in time: " + by.read("/api/v1/imports/" + id));
    }
}
