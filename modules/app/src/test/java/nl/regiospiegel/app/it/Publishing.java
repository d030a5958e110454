package nl.regiospiegel.app.it;

import jakarta.json.JsonObject;
import java.net.http.HttpResponse;

/** The way of a region's figures to others through the API, each step by an account with the right to take it. */
record Publishing(String region) {

    static final String JSON = "application/json";

    HttpResponse<String> post(String role, String path, String body) {
        return Api.send("POST", path, body, "Authorization", bearer(role), "Content-Type", JSON);
    }

    HttpResponse<String> get(String path) {
        return Api.get(path, "Authorization", bearer("reader"));
    }

    String bearer(String role) {
        return Api.bearer(region + "-" + role);
    }

    /** Submits one set and gives its id. */
    String submit(RawFigures figures, String terms) {
        var body = "{\"sets\": [{\"indicator\": \"%s\", \"period\": \"%s\"}], %s}"
                .formatted(figures.indicator(), figures.period(), terms);
        var answer = post("editor", "/publications", body);
        if (answer.statusCode() != 201) {
            throw new AssertionError(answer.body());
        }
        return Api.json(answer).getJsonArray("items").getJsonObject(0).getString("id");
    }

    HttpResponse<String> approve(String id) {
        return post("approver", "/publications/" + id + "/approval", "{\"decision\": \"approve\"}");
    }

    HttpResponse<String> withdraw(String id) {
        return post("approver", "/publications/" + id + "/withdrawal", "{\"comment\": \"Fout in de telling.\"}");
    }

    JsonObject figures(String id) {
        return Api.json(get("/publications/" + id + "/figures"));
    }
}
