package nl.regiospiegel.comparison.timeline.boundary;

import jakarta.ws.rs.QueryParam;
import nl.regiospiegel.comparison.answers.FactsQuery;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** The query of timelines. */
public class TimelineQuery extends FactsQuery {

    @QueryParam("axis")
    @Parameter(
            description = "calendar: één kalender; event: elke regio op de eigen klok, met de start van het contract op"
                    + " 0. Zonder deze parameter calendar.",
            schema =
                    @Schema(
                            type = SchemaType.STRING,
                            enumeration = {"calendar", "event"}))
    private String axis;

    @QueryParam("event")
    @Parameter(
            description = "Welke gebeurtenis op 0 staat; zonder deze parameter de start van het contract.",
            schema =
                    @Schema(
                            type = SchemaType.STRING,
                            enumeration = {"contract-start", "client-transfer", "intake-cut-over", "award"}))
    private String event;

    String axis() {
        return axis;
    }

    String event() {
        return event;
    }
}
