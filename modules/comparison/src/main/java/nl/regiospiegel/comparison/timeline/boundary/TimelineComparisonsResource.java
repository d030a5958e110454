package nl.regiospiegel.comparison.timeline.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import nl.regiospiegel.comparison.answers.CitedSources;
import nl.regiospiegel.comparison.answers.ContractClock;
import nl.regiospiegel.comparison.answers.RegionInComparison;
import nl.regiospiegel.comparison.choice.control.AskedParameters;
import nl.regiospiegel.comparison.choice.control.ChoosingRegions;
import nl.regiospiegel.comparison.timeline.control.CompareTimelines;
import nl.regiospiegel.comparison.timeline.entity.Axis;
import nl.regiospiegel.comparison.timeline.entity.ClockEvent;
import nl.regiospiegel.comparison.timeline.entity.TimelineComparison;
import nl.regiospiegel.regions.answers.Stamp;
import nl.regiospiegel.regions.answers.Today;
import nl.regiospiegel.regions.language.Language;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.Explode;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The timelines of regions side by side. */
@RequestScoped
@Path("comparisons/timelines")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({"reader", "editor", "approver", "administrator"})
@Tag(name = "Vergelijkingen")
public class TimelineComparisonsResource {

    @Inject
    private ChoosingRegions choosing;

    @Inject
    private Language language;

    @Inject
    private Stamp stamp;

    @GET
    @Transactional
    @Operation(
            operationId = "compareTimelines",
            summary = "Zet tijdlijnen naast elkaar, gepland naast werkelijk",
            description = "Met doorlooptijden als bereik van dagen, en op verzoek elke regio op de eigen klok.")
    @APIResponse(responseCode = "200", description = "De gebeurtenissen, op datum.")
    public ComparedTimelines compare(
            @Parameter(
                            description = "Ids van regio's, met komma's ertussen.",
                            required = true,
                            explode = Explode.FALSE,
                            schema =
                                    @Schema(
                                            type = SchemaType.ARRAY,
                                            implementation = String.class,
                                            examples = "[\"den-haag\", \"mvs\", \"leidse-regio\"]"))
                    @QueryParam("regions")
                    String regions,
            @Parameter(
                            description =
                                    "calendar: één kalender; event: elke regio op de eigen klok, met de start van het contract op"
                                            + " 0. Zonder deze parameter calendar.",
                            schema =
                                    @Schema(
                                            type = SchemaType.STRING,
                                            enumeration = {"calendar", "event"}))
                    @QueryParam("axis")
                    String axis,
            @Parameter(
                            description =
                                    "Welke gebeurtenis op 0 staat; zonder deze parameter de start van het contract.",
                            schema =
                                    @Schema(
                                            type = SchemaType.STRING,
                                            enumeration = {
                                                "contract-start",
                                                "client-transfer",
                                                "intake-cut-over",
                                                "award"
                                            }))
                    @QueryParam("event")
                    String event) {
        var asked = new AskedParameters(language);
        var chosen = choosing.choose(asked, regions);
        var along = asked.oneOf("axis", axis, Axis.ALL, Axis::code);
        var zero = asked.oneOf("event", event, List.of(ClockEvent.values()), ClockEvent::code);
        asked.complain();
        var clock = along.orElse(Axis.CALENDAR).at(zero.orElse(ClockEvent.CONTRACT_START));
        return answer(CompareTimelines.compare(chosen, clock, Today.day()));
    }

    private ComparedTimelines answer(TimelineComparison comparison) {
        var sources = new CitedSources();
        comparison
                .events()
                .forEach(placed -> sources.cite(placed.region(), placed.event().citations()));
        var locale = language.getLocale();
        return new ComparedTimelines(
                RegionInComparison.of(comparison.regions(), locale),
                comparison.axis().code(),
                comparison.events().stream()
                        .map(placed -> ComparedEvent.of(placed, comparison.axis(), locale))
                        .toList(),
                ContractClock.of(comparison.clocks()),
                comparison.leadTimes().stream().map(LeadTimeAnswer::of).toList(),
                sources.all(),
                stamp.generatedAt(),
                stamp.getProductVersion());
    }
}
