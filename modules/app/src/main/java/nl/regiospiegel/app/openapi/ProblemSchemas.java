package nl.regiospiegel.app.openapi;

import static org.eclipse.microprofile.openapi.models.media.Schema.SchemaType.ARRAY;
import static org.eclipse.microprofile.openapi.models.media.Schema.SchemaType.INTEGER;
import static org.eclipse.microprofile.openapi.models.media.Schema.SchemaType.NULL;
import static org.eclipse.microprofile.openapi.models.media.Schema.SchemaType.OBJECT;
import static org.eclipse.microprofile.openapi.models.media.Schema.SchemaType.STRING;

import java.util.List;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.media.Schema;

/** The shape of a problem, as {@code Problem} and {@code ProblemError} write it. */
final class ProblemSchemas {

    private ProblemSchemas() {}

    static Schema problem() {
        return OASFactory.createSchema()
                .addType(OBJECT)
                .description("Wat er mis ging (RFC 9457).")
                .required(List.of("type", "title", "status", "detail", "instance", "errors"))
                .addProperty(
                        "type", text("Soort probleem; verandert niet.").examples(List.of("/problems/invalid-input")))
                .addProperty("title", text("Het soort probleem in woorden."))
                .addProperty(
                        "status", OASFactory.createSchema().addType(INTEGER).description("De HTTP-statuscode."))
                .addProperty("detail", text("Wat er nu mis ging en hoe het te verhelpen is."))
                .addProperty(
                        "instance", text("Kenmerk van het voorval, of null.").addType(NULL))
                .addProperty(
                        "errors",
                        OASFactory.createSchema()
                                .addType(ARRAY)
                                .items(OASFactory.createSchema().ref("#/components/schemas/ProblemError"))
                                .description("Alle fouten in het verzoek; leeg als het om het geheel gaat."));
    }

    static Schema error() {
        return OASFactory.createSchema()
                .addType(OBJECT)
                .description("Eén fout in het verzoek.")
                .required(List.of("in", "name", "pointer", "code", "detail"))
                .addProperty("in", text("Waar de fout staat.").enumeration(List.of("query", "path", "body", "header")))
                .addProperty(
                        "name",
                        text("De parameter, het veld of de kop, of null.").addType(NULL))
                .addProperty(
                        "pointer",
                        text("JSON-pointer naar de plek in de inhoud, of null.").addType(NULL))
                .addProperty("code", text("Code van de fout; verandert niet."))
                .addProperty("detail", text("Wat er mis is en hoe het te verhelpen is."));
    }

    private static Schema text(String description) {
        return OASFactory.createSchema().addType(STRING).description(description);
    }
}
