package nl.regiospiegel.app.it;

import jakarta.json.JsonObject;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.LockSupport;

/** Asks for evaluations through the API, on behalf of one account. */
record EvaluationApi(String bearer) {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final List<String> BUSY = List.of("waiting", "running");

    static EvaluationApi as(String account) {
        return new EvaluationApi(Api.bearer(account));
    }

    HttpResponse<String> ask(String body, String... headers) {
        var all = new ArrayList<>(List.of(headers));
        all.addAll(List.of("Authorization", bearer, "Content-Type", "application/json"));
        return Api.send("POST", "/evaluations", body, all.toArray(String[]::new));
    }

    HttpResponse<String> get(String hash, String... headers) {
        var all = new ArrayList<>(List.of(headers));
        all.addAll(List.of("Authorization", bearer));
        return Api.get("/evaluations/" + hash, all.toArray(String[]::new));
    }

    HttpResponse<String> cancel(String hash) {
        return Api.send("POST", "/evaluations/" + hash + "/cancellation", null, "Authorization", bearer);
    }

    /** Asks for one that has to be taken, and waits for its answer. */
    JsonObject computed(String body) {
        var answer = ask(body);
        if (!List.of(200, 201, 202).contains(answer.statusCode())) {
            throw new AssertionError(answer.statusCode() + " " + answer.body());
        }
        return settled(Api.json(answer).getString("hash"));
    }

    JsonObject settled(String hash) {
        var until = Instant.now().plus(PATIENCE);
        while (Instant.now().isBefore(until)) {
            var found = Api.json(get(hash));
            if (!BUSY.contains(found.getString("state"))) {
                return found;
            }
            LockSupport.parkNanos(Duration.ofMillis(100).toNanos());
        }
        throw new AssertionError("still busy: " + get(hash).body());
    }
}
