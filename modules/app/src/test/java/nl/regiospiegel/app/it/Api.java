package nl.regiospiegel.app.it;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

/** Talks to the API as another program does. */
final class Api {

    private static final String BASE = "/api/v1";

    private Api() {}

    static HttpResponse<String> get(String path, String... headers) {
        return new Browser().get(BASE + path, headers);
    }

    static HttpResponse<String> send(String method, String path, String body, String... headers) {
        return new Browser().send(method, BASE + path, body, headers);
    }

    static HttpResponse<String> logIn(String account, String password, String body, String... headers) {
        var all = new java.util.ArrayList<>(java.util.List.of(headers));
        all.add("Authorization");
        all.add(basic(account, password));
        return send("POST", "/access-tokens", body, all.toArray(String[]::new));
    }

    /** A fresh token of the account, as the value of the header. */
    static String bearer(String account) {
        return "Bearer " + json(logIn(account, Browser.PASSWORD, null)).getString("token");
    }

    static String basic(String account, String password) {
        var pair = account + ":" + password;
        return "Basic " + Base64.getEncoder().encodeToString(pair.getBytes(StandardCharsets.UTF_8));
    }

    static JsonObject json(HttpResponse<String> answer) {
        try (var reader = Json.createReader(new StringReader(answer.body()))) {
            return reader.readObject();
        }
    }
}
