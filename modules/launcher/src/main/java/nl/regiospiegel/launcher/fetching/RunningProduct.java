package nl.regiospiegel.launcher.fetching;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import nl.regiospiegel.launcher.settings.Setting;
import nl.regiospiegel.launcher.words.PlainFailure;

/** The product that runs, over its API and with somebody's access token. */
final class RunningProduct {
    private static final Duration LONGEST = Duration.ofSeconds(60);

    private final HttpClient client =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(10)).build();
    private final URI address;
    private final String token;

    RunningProduct(URI address, String token) {
        this.address = address;
        this.token = token;
    }

    /** Sends JSON and gives the answer, whatever it is. */
    ServerAnswer post(String path, String json) {
        return send(request(address.resolve(path))
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(json)));
    }

    ServerAnswer get(String location) {
        URI asked = address.resolve(location);
        if (!asked.getAuthority().equals(address.getAuthority())) {
            asked = address.resolve(asked.getRawPath());
        }
        return send(request(asked).GET());
    }

    private HttpRequest.Builder request(URI asked) {
        return HttpRequest.newBuilder(asked)
                .timeout(LONGEST)
                .header("Accept", "application/json")
                .header("Authorization", "Bearer " + token);
    }

    private ServerAnswer send(HttpRequest.Builder request) {
        try {
            HttpResponse<String> answer = client.send(request.build(), BodyHandlers.ofString());
            return ServerAnswer.read(answer.statusCode(), answer.headers().firstValue("Location"), answer.body());
        } catch (IOException failure) {
            throw PlainFailure.because(failure, "fetch.unreachable", address, Setting.SERVER_ADDRESS.variable());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw PlainFailure.because(stopped, "fetch.stopped");
        }
    }
}
