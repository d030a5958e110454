package nl.regiospiegel.app.openapi;

import nl.regiospiegel.app.rest.RestApi;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.PathItem.HttpMethod;
import org.eclipse.microprofile.openapi.models.headers.Header;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;

/** The headers that answers share, described once. */
final class SharedHeaders {

    private SharedHeaders() {}

    static void addTo(Components components) {
        components.addHeader("API-Version", header("Volledige versie van de API.", RestApi.VERSION));
        components.addHeader(
                "ETag", header("Kenmerk van de inhoud; stuur het mee in If-None-Match.", "W/\"q1w2e3r4t5\""));
        components.addHeader("Content-Language", header("Taal van namen en meldingen: nl of en.", "nl"));
        components.addHeader("Retry-After", header("Na hoeveel seconden opnieuw geprobeerd kan worden.", "900"));
        components.addHeader(
                "Location",
                header("Adres waarop dit te volgen en te vinden is.", "https://regiospiegel.example/api/v1/imports/1"));
        components.addHeader(
                "Content-Location",
                header(
                        "Adres dat hetzelfde nog eens geeft, met alles ingevuld.",
                        "https://regiospiegel.example/api/v1/evaluations?region=den-haag"));
        components.addHeader(
                "Preference-Applied", header("Wat van Prefer is gevolgd; anders afwezig.", "respond-async"));
        components.addHeader(
                "WWW-Authenticate", header("Hoe hier ingelogd kan worden.", "Bearer realm=\"Regiospiegel\""));
    }

    static void addTo(APIResponse response, HttpMethod method, String status) {
        response.addHeader("API-Version", reference("API-Version"));
        if (status.equals("202")) {
            response.addHeader("Location", reference("Location"));
            response.addHeader("Retry-After", reference("Retry-After"));
        } else if (method == HttpMethod.GET) {
            response.addHeader("ETag", reference("ETag"));
        }
        if (response.getContent() != null) {
            response.addHeader("Content-Language", reference("Content-Language"));
        }
    }

    static void addPreference(APIResponse response) {
        response.addHeader("Preference-Applied", reference("Preference-Applied"));
    }

    static Header reference(String name) {
        return OASFactory.createHeader().ref("#/components/headers/" + name);
    }

    private static Header header(String description, String example) {
        return OASFactory.createHeader()
                .description(description)
                .schema(OASFactory.createSchema().addType(Schema.SchemaType.STRING))
                .example(example);
    }
}
