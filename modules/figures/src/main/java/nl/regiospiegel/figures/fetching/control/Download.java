package nl.regiospiegel.figures.fetching.control;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodySubscriber;
import java.net.http.HttpResponse.BodySubscribers;
import java.net.http.HttpResponse.ResponseInfo;
import java.net.http.HttpTimeoutException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import nl.regiospiegel.figures.fetching.entity.FetchFailure;
import nl.regiospiegel.figures.fetching.entity.FetchProblem;

/** One GET into a file. Says of everything that goes wrong whether trying again makes sense. */
final class Download {

    private static final int MOST_REDIRECTS = 3;
    private static final long GLANCE = 100;

    private final HttpClient client;
    private final InstantSource clock;
    private final FetchWatch watch;

    Download(HttpClient client, InstantSource clock, FetchWatch watch) {
        this.client = client;
        this.clock = clock;
        this.watch = watch;
    }

    /**
     * @param type content type that is expected
     * @param limit most bytes
     * @param length longest time, the whole answer included
     * @return how many bytes came
     */
    long to(Path target, URI address, String type, long limit, Duration length) throws Setback, LimitedFile.TooLarge {
        var asked = address;
        for (int redirects = 0; redirects <= MOST_REDIRECTS; redirects++) {
            var response = send(request(asked, length), body(target, type, limit), length);
            if (response.statusCode() / 100 != 3) {
                return accepted(response, type);
            }
            asked = elsewhere(address, response);
        }
        throw FetchFailure.of(FetchProblem.ENDLESS, address);
    }

    private static HttpRequest request(URI address, Duration length) {
        return HttpRequest.newBuilder(address)
                .timeout(length)
                .header("Accept", "application/json, text/plain;q=0.5")
                .header("User-Agent", "Regiospiegel")
                .build();
    }

    private static HttpResponse.BodyHandler<Long> body(Path target, String type, long limit) {
        return answer -> answer.statusCode() == 200 && isOf(type, answer) ? file(target, limit) : nothing();
    }

    private static BodySubscriber<Long> file(Path target, long limit) {
        try {
            return new LimitedFile(target, limit);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static BodySubscriber<Long> nothing() {
        return BodySubscribers.replacing(0L);
    }

    private static boolean isOf(String type, ResponseInfo answer) {
        return contentType(answer.headers().firstValue("Content-Type")).startsWith(type);
    }

    private static String contentType(Optional<String> header) {
        return header.map(text -> text.toLowerCase(Locale.ROOT)).orElse("");
    }

    private HttpResponse<Long> send(HttpRequest request, HttpResponse.BodyHandler<Long> body, Duration length)
            throws Setback, LimitedFile.TooLarge {
        var answer = client.sendAsync(request, body);
        try {
            return await(answer, clock.instant().plus(length), request.uri());
        } catch (ExecutionException failure) {
            throw setback(failure.getCause(), request.uri());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw FetchFailure.because(stopped, FetchProblem.CANCELLED);
        } finally {
            answer.cancel(true);
        }
    }

    private HttpResponse<Long> await(CompletableFuture<HttpResponse<Long>> answer, Instant end, URI address)
            throws ExecutionException, InterruptedException, Setback {
        while (true) {
            try {
                return answer.get(GLANCE, TimeUnit.MILLISECONDS);
            } catch (TimeoutException notYet) {
                if (watch.cancelled()) {
                    throw FetchFailure.of(FetchProblem.CANCELLED);
                }
                if (clock.instant().isAfter(end)) {
                    throw new Setback(FetchFailure.of(FetchProblem.TOO_SLOW, address));
                }
            }
        }
    }

    private static Setback setback(Throwable cause, URI address) throws LimitedFile.TooLarge {
        for (var each = cause; each != null; each = each.getCause()) {
            if (each instanceof LimitedFile.TooLarge tooLarge) {
                throw tooLarge;
            }
            if (each instanceof UncheckedIOException) {
                throw FetchFailure.because(cause, FetchProblem.NO_ROOM);
            }
        }
        return new Setback(FetchFailure.because(cause, problem(cause), address));
    }

    private static FetchProblem problem(Throwable cause) {
        if (cause instanceof ConnectException) {
            return FetchProblem.UNREACHABLE;
        }
        return cause instanceof HttpTimeoutException ? FetchProblem.TOO_SLOW : FetchProblem.BROKEN_OFF;
    }

    private long accepted(HttpResponse<Long> response, String type) throws Setback {
        var status = response.statusCode();
        var address = response.uri();
        if (status == 429 || status >= 500) {
            throw new Setback(FetchFailure.of(FetchProblem.BUSY, status, address), retryAfter(response));
        }
        if (status == 404) {
            throw FetchFailure.of(FetchProblem.NOT_FOUND, address);
        }
        if (status != 200) {
            throw FetchFailure.of(FetchProblem.REFUSED, status, address);
        }
        var found = contentType(response.headers().firstValue("Content-Type"));
        if (!found.startsWith(type)) {
            throw new Setback(
                    FetchFailure.of(FetchProblem.NOT_JSON, address, found.isEmpty() ? "iets zonder type" : found));
        }
        return response.body();
    }

    private Optional<Duration> retryAfter(HttpResponse<Long> response) {
        return response.headers().firstValue("Retry-After").map(String::strip).flatMap(this::moment);
    }

    private Optional<Duration> moment(String text) {
        if (text.matches("[0-9]{1,9}")) {
            return Optional.of(Duration.ofSeconds(Long.parseLong(text)));
        }
        try {
            var moment = ZonedDateTime.parse(text, DateTimeFormatter.RFC_1123_DATE_TIME);
            return Optional.of(Duration.between(clock.instant(), moment.toInstant()));
        } catch (DateTimeException unreadable) {
            return Optional.empty();
        }
    }

    private static URI elsewhere(URI address, HttpResponse<Long> response) {
        var location = response.headers().firstValue("Location").orElse("");
        return SameHost.follow(address, location);
    }
}
