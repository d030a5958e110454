package nl.regiospiegel.comparison.evaluation.boundary;

import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.Objects;
import java.util.stream.Stream;
import nl.regiospiegel.comparison.answers.AnswerForm;
import nl.regiospiegel.comparison.answers.AskedFormat;
import nl.regiospiegel.comparison.choice.control.AskedParameters;
import nl.regiospiegel.comparison.evaluation.control.EvaluationParameters;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** The specification of an evaluation as parameters of its address, as the page has it. */
public class EvaluationQuery {

    @QueryParam("region")
    @Parameter(
            description = "Id van de regio die overstapte; met deze parameter is het adres een vraag.",
            example = "den-haag")
    private String region;

    @QueryParam("indicator")
    @Parameter(description = "Code van de indicator; nodig bij region.", example = "VERW-HA")
    private String indicator;

    @QueryParam("event")
    @Parameter(
            description = "Welke gebeurtenis 0 is op de klok; zonder deze parameter contract-start.",
            schema =
                    @Schema(
                            type = SchemaType.STRING,
                            enumeration = {"contract-start", "client-transfer", "intake-cut-over", "award"}))
    private String event;

    @QueryParam("method")
    @Parameter(
            description = "De methode; zonder deze parameter synthetic-control.",
            schema =
                    @Schema(
                            type = SchemaType.STRING,
                            enumeration = {
                                "before-after",
                                "difference-in-differences",
                                "synthetic-control",
                                "synthetic-difference-in-differences",
                                "staggered"
                            }))
    private String method;

    @QueryParam("level")
    @Parameter(
            description =
                    "Met wat voor gebieden: municipality, of youth-region voor de jeugdregio om de regio naast andere"
                            + " jeugdregio's; zonder deze parameter municipality.",
            schema =
                    @Schema(
                            type = SchemaType.STRING,
                            enumeration = {"municipality", "youth-region"}))
    private String level;

    @QueryParam("donors")
    @Parameter(
            description = "all, part-of-country, youth-region, similar:N of codes met komma's ertussen; zonder deze"
                    + " parameter all.",
            example = "all")
    private String donors;

    @QueryParam("from")
    @Parameter(description = "Eerste periode die mag meedoen.", example = "2021HJ01")
    private String from;

    @QueryParam("to")
    @Parameter(description = "Laatste periode die mag meedoen.", example = "2025HJ02")
    private String to;

    @QueryParam("excludeWindow")
    @Parameter(
            description = "Dagen van invoering die niet meedoen: eerste dag en eerste dag erna, of none; zonder deze"
                    + " parameter die van de regio.",
            example = "2024-01-01/2024-07-01")
    private String excludeWindow;

    @QueryParam("comparison")
    @Parameter(
            description = "Met wie groepen worden vergeleken; alleen bij staggered.",
            schema =
                    @Schema(
                            type = SchemaType.STRING,
                            enumeration = {"never-treated", "not-yet-treated"}))
    private String comparison;

    @QueryParam("cutOff")
    @Parameter(
            description =
                    "Placebo's die vooraf zoveel keer slechter passen dan de regio vallen af; alleen bij synthetic-control.")
    private String cutOff;

    @QueryParam("vintageAsOf")
    @Parameter(
            description = "Alleen wat op deze dag was gepubliceerd; zonder deze parameter vandaag.",
            example = "2026-11-01")
    private String vintageAsOf;

    @QueryParam("format")
    @Parameter(
            description = "json of csv, waar een programma geen Accept kan meegeven; csv alleen bij een vraag.",
            schema =
                    @Schema(
                            type = SchemaType.STRING,
                            enumeration = {"json", "csv"}))
    private String format;

    @HeaderParam(Preference.HEADER)
    @Parameter(
            description =
                    "respond-async (RFC 7240): wacht bij een vraag niet op de uitkomst, maar antwoord meteen hoe ver zij is.")
    private String prefer;

    AnswerForm form(AskedParameters asked, HttpHeaders headers) {
        return new AskedFormat(format).form(asked, headers);
    }

    Preference preference() {
        return Preference.of(prefer);
    }

    /** Whether anything of a specification is in the address. */
    boolean isAsked() {
        return Stream.of(
                        region,
                        indicator,
                        event,
                        method,
                        level,
                        donors,
                        from,
                        to,
                        excludeWindow,
                        comparison,
                        cutOff,
                        vintageAsOf)
                .anyMatch(Objects::nonNull);
    }

    EvaluationParameters parameters() {
        return new EvaluationParameters(
                region,
                indicator,
                event,
                method,
                level,
                donors,
                from,
                to,
                excludeWindow,
                comparison,
                cutOff,
                vintageAsOf);
    }
}
