package nl.regiospiegel.comparison.evaluation.boundary;

import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import nl.regiospiegel.comparison.answers.AnswerForm;
import nl.regiospiegel.comparison.answers.AskedFormat;
import nl.regiospiegel.comparison.choice.control.AskedParameters;
import nl.regiospiegel.comparison.evaluation.control.EvaluationParameters;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/**
 * The specification of an evaluation as parameters of its address, as the page has it: what {@link AskedEvaluation} has in a body,
 * and described there.
 */
public class EvaluationQuery {

    @QueryParam("region")
    private String region;

    @QueryParam("indicator")
    private String indicator;

    @QueryParam("event")
    private String event;

    @QueryParam("method")
    private String method;

    @QueryParam("level")
    private String level;

    @QueryParam("donors")
    private String donors;

    @QueryParam("from")
    private String from;

    @QueryParam("to")
    private String to;

    @QueryParam("excludeWindow")
    private String excludeWindow;

    @QueryParam("comparison")
    private String comparison;

    @QueryParam("cutOff")
    private String cutOff;

    @QueryParam("vintageAsOf")
    private String vintageAsOf;

    @QueryParam("format")
    @Parameter(
            description = "json of csv, waar een programma geen Accept kan meegeven; csv alleen bij een vraag.",
            schema =
                    @Schema(
                            type = SchemaType.STRING,
                            enumeration = {"json", "csv"}))
    private String format;

    AnswerForm form(AskedParameters asked, HttpHeaders headers) {
        return new AskedFormat(format).form(asked, headers);
    }

    /** As it was asked in the address; {@code null} when it was not. */
    String format() {
        return format == null || format.isBlank() ? null : format;
    }

    /** Whether anything of a specification is in the address. */
    boolean isAsked() {
        return parameters().isAnything();
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
