package nl.regiospiegel.app.it;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Talks HTTP to the product: one visitor, who keeps the cookies they are given and follows nothing by themselves. */
final class Browser {

    static final String ADDRESS = "http://127.0.0.1:" + System.getProperty("regiospiegel.it.port");
    static final String PASSWORD = "proef-wachtwoord-1";

    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    private final Map<String, String> cookies = new TreeMap<>();

    HttpResponse<String> get(String path, String... headers) {
        return send("GET", path, null, headers);
    }

    HttpResponse<String> send(String method, String path, String body, String... headers) {
        return send(request(method, path, body, headers), BodyHandlers.ofString());
    }

    /** What is no text. */
    HttpResponse<byte[]> file(String path) {
        return send(request("GET", path, null), BodyHandlers.ofByteArray());
    }

    private <B> HttpResponse<B> send(HttpRequest request, HttpResponse.BodyHandler<B> reading) {
        try {
            var answer = CLIENT.send(request, reading);
            answer.headers().allValues("Set-Cookie").forEach(this::keep);
            return answer;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }

    private HttpRequest request(String method, String path, String body, String... headers) {
        var publisher = body == null ? BodyPublishers.noBody() : BodyPublishers.ofString(body);
        var request = HttpRequest.newBuilder(URI.create(ADDRESS + path)).method(method, publisher);
        if (headers.length > 0) {
            request.headers(headers);
        }
        if (!cookies.isEmpty()) {
            request.header(
                    "Cookie",
                    cookies.entrySet().stream()
                            .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                            .collect(Collectors.joining("; ")));
        }
        return request.build();
    }

    /** Fills in the login form and sends it. */
    HttpResponse<String> logIn(String path, String name, String password) {
        var page = get(path).body();
        var fields = new TreeMap<>(Map.of("name", name, "password", password, "login", "login", "submit", "submit"));
        var action = page.replaceAll("(?s).*<form id=\"login\"[^>]* action=\"([^\"]*)\".*", "$1")
                .replace("&amp;", "&");
        fields.put("jakarta.faces.ViewState", "stateless");
        fields.put("next", page.replaceAll("(?s).*<input[^>]*name=\"next\"[^>]*value=\"([^\"]*)\".*|.*", "$1"));
        return form(action, fields);
    }

    HttpResponse<String> form(String path, Map<String, String> fields, String... headers) {
        var body = fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        var all = new java.util.ArrayList<>(java.util.List.of(headers));
        all.add("Content-Type");
        all.add("application/x-www-form-urlencoded");
        return send("POST", path, body, all.toArray(String[]::new));
    }

    String cookie(String name) {
        return cookies.get(name);
    }

    private void keep(String cookie) {
        var pair = cookie.split(";", 2)[0].split("=", 2);
        cookies.put(pair[0], pair[1]);
    }
}
