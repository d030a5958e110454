package nl.regiospiegel.figures.fetching.control;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import nl.regiospiegel.figures.fetching.entity.FetchFailure;
import nl.regiospiegel.figures.fetching.entity.FetchLimits;
import nl.regiospiegel.figures.fetching.entity.FetchProblem;

/** All questions of one fetch to CBS: with patience, and within its limits of time and size. */
final class Conversation {

    private static final JsonMapper MAPPER = new JsonMapper();
    private static final Duration GLANCE = Duration.ofSeconds(1);

    private final FetchLimits limits;
    private final Patience patience;
    private final FetchWatch watch;
    private final Download download;
    private final Instant end;
    private long bytes;

    Conversation(HttpClient client, FetchLimits limits, Patience patience, FetchWatch watch) {
        this.limits = limits;
        this.patience = patience;
        this.watch = watch;
        this.download = new Download(client, patience.clock(), watch);
        this.end = patience.clock().instant().plus(limits.total());
    }

    /** What can be made of an answer. */
    interface Reading<T> {
        T read(Path answer) throws IOException;
    }

    /** A small answer as a whole. */
    JsonNode tree(URI address, Path scratch) {
        return ask(address, "application/json", scratch, answer -> MAPPER.readTree(answer.toFile()));
    }

    /** A number that CBS gives as bare text. */
    long number(URI address, Path scratch) {
        return ask(
                address,
                "text/plain",
                scratch,
                answer -> Long.parseLong(
                        Files.readString(answer).replace("\uFEFF", "").strip()));
    }

    /** Asks until there is an answer that can be read; no more often than the limits allow. */
    <T> T ask(URI address, String type, Path target, Reading<T> reading) {
        for (int attempt = 1; ; attempt++) {
            try {
                return once(address, type, target, reading);
            } catch (Setback setback) {
                if (attempt >= limits.attempts()) {
                    throw setback.failure();
                }
                pause(setback, patience.before(attempt, setback.asked()));
            }
        }
    }

    private <T> T once(URI address, String type, Path target, Reading<T> reading) throws Setback {
        try {
            var came = download.to(target, address, type, limits.bytes() - bytes, timeLeft(address));
            var read = reading.read(target);
            bytes += came;
            return read;
        } catch (JsonProcessingException | NumberFormatException broken) {
            throw new Setback(FetchFailure.because(broken, FetchProblem.BROKEN_JSON, address));
        } catch (LimitedFile.TooLarge tooLarge) {
            throw FetchFailure.because(tooLarge, FetchProblem.TOO_LARGE, limits.bytes() / 1_000_000);
        } catch (IOException failure) {
            throw FetchFailure.because(failure, FetchProblem.NO_ROOM);
        }
    }

    private Duration timeLeft(URI address) {
        if (watch.cancelled()) {
            throw FetchFailure.of(FetchProblem.CANCELLED);
        }
        var left = Duration.between(patience.clock().instant(), end);
        if (left.isNegative() || left.isZero()) {
            throw FetchFailure.of(FetchProblem.TOO_SLOW, address);
        }
        return left.compareTo(limits.request()) < 0 ? left : limits.request();
    }

    private void pause(Setback setback, Duration length) {
        var until = patience.clock().instant().plus(length);
        if (length.compareTo(Patience.LONGEST) > 0 || until.isAfter(end)) {
            throw setback.failure();
        }
        for (var left = length; !left.isNegative() && !left.isZero(); left = left.minus(GLANCE)) {
            glance(left.compareTo(GLANCE) < 0 ? left : GLANCE);
        }
    }

    private void glance(Duration length) {
        if (watch.cancelled()) {
            throw FetchFailure.of(FetchProblem.CANCELLED);
        }
        try {
            patience.waiting().pause(length);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw FetchFailure.because(stopped, FetchProblem.CANCELLED);
        }
    }
}
