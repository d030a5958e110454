package nl.regiospiegel.e2e;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

/** A program that talks to the API, as an integrator writes it. */
final class Integration {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private final Product product;
    private final String token;

    private Integration(Product product, String token) {
        this.product = product;
        this.token = token;
    }

    /** One that has no token. */
    static Integration without(Product product) {
        return new Integration(product, null);
    }

    /** One with a token of this account. */
    static Integration of(Product product, String account) {
        var answer = login(product, account, Product.PASSWORD);
        return new Integration(product, json(answer).get("token").textValue());
    }

    /** What the caller shows at each question. */
    String token() {
        return token;
    }

    static HttpResponse<String> login(Product product, String account, String password) {
        var basic = Base64.getEncoder().encodeToString((account + ":" + password).getBytes(StandardCharsets.UTF_8));
        return send(HttpRequest.newBuilder(product.at("/api/v1/access-tokens"))
                .header("Authorization", "Basic " + basic)
                .POST(BodyPublishers.noBody()));
    }

    HttpResponse<String> get(String path, String... headers) {
        return send("GET", path, BodyPublishers.noBody(), headers);
    }

    HttpResponse<String> send(String method, String path, HttpRequest.BodyPublisher body, String... headers) {
        var request = HttpRequest.newBuilder(product.at(path)).method(method, body);
        if (token != null) {
            request.header("Authorization", "Bearer " + token);
        }
        if (headers.length > 0) {
            request.headers(headers);
        }
        return send(request);
    }

    /** The answer to a GET, which has to be 200. */
    JsonNode read(String path) {
        var answer = get(path);
        if (answer.statusCode() != 200) {
            throw new IllegalStateException(path + ": " + answer.statusCode() + " " + answer.body());
        }
        return json(answer);
    }

    static JsonNode json(HttpResponse<String> answer) {
        try {
            return JSON.readTree(answer.body().getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return HTTP.send(request.build(), BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
