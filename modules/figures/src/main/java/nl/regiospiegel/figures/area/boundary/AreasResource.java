package nl.regiospiegel.figures.area.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import nl.regiospiegel.figures.area.control.Areas;
import nl.regiospiegel.figures.area.entity.Area;
import nl.regiospiegel.figures.indicator.control.ShippedYaml;
import nl.regiospiegel.regions.answers.NextPage;
import nl.regiospiegel.regions.answers.SourceReference;
import nl.regiospiegel.regions.answers.Stamp;
import nl.regiospiegel.regions.description.entity.Municipality;
import nl.regiospiegel.regions.language.Language;
import nl.regiospiegel.regions.register.control.Configurations;
import nl.regiospiegel.regions.register.control.Regions;
import nl.regiospiegel.regions.register.entity.KnownRegion;
import nl.regiospiegel.regions.speaking.SpeakingRegion;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The areas figures are about. */
@RequestScoped
@Path("areas")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({"reader", "editor", "approver", "administrator"})
@Tag(name = "Cijfers", description = "Wat er gemeten wordt: indicatoren, gebieden en reeksbreuken.")
public class AreasResource {

    private static final List<SourceReference> SOURCES = ShippedYaml.list("area-sources.yaml", SourceReference.class);

    @Inject
    private Areas areas;

    @Inject
    private Regions regions;

    @Inject
    private Configurations configurations;

    @Inject
    private SpeakingRegion speaking;

    @Inject
    private Language language;

    @Inject
    private Stamp stamp;

    @Context
    private UriInfo address;

    @Context
    private HttpServletResponse response;

    @GET
    @Transactional
    @Operation(
            operationId = "listAreas",
            summary = "Geeft de gebieden zoals ze op een dag waren",
            description =
                    "Een antwoord bevat alleen echte of alleen verzonnen gebieden: die van de gevraagde regio, anders de soort"
                            + " van de eigen regio.")
    @APIResponse(responseCode = "200", description = "De gebieden, op code.")
    public AreaCollection list(
            @Parameter(
                            description =
                                    "Alleen deze soort: country, part-of-country, province, youth-region, municipality, neighbourhood of"
                                            + " contract-area.")
                    @QueryParam("kind")
                    String kind,
            @Parameter(
                            description =
                                    "Alleen de gemeenten, wijken en contractgebieden van deze regio, zoals leidse-regio.")
                    @QueryParam("region")
                    String region,
            @Parameter(description = "De dag, zoals 2024-01-31; zonder deze parameter vandaag.") @QueryParam("asOf")
                    String asOf,
            @Parameter(description = "Waar het volgende deel begint: de cursor uit next.") @QueryParam("cursor")
                    String cursor,
            @Parameter(description = "Hoeveel items ten hoogste, van 1 tot en met 1000; zonder deze parameter 100.")
                    @QueryParam("limit")
                    String limit) {
        var written = new AreaQuestion.Written(kind, region, asOf, cursor, limit);
        return answer(AreaQuestion.read(written, regions::seek, language));
    }

    private AreaCollection answer(AreaQuestion question) {
        var invented =
                question.region().or(this::own).map(KnownRegion::demonstration).orElse(false);
        var asked = Stream.concat(
                        areas.on(question.asOf()).stream().filter(within(question)),
                        question.region().stream().flatMap(areas::contractAreas))
                .filter(area -> area.demonstration() == invented)
                .filter(area -> question.kind().map(area.kind()::equals).orElse(true))
                .toList();
        var page = question.paging().of(asked, area -> area.code().value());
        return new AreaCollection(
                invented,
                question.asOf(),
                page.items().stream().map(area -> StatedArea.of(area, language)).toList(),
                NextPage.address(page.cursor(), address, response),
                stamp.generatedAt(),
                stamp.getProductVersion(),
                invented ? List.of() : SOURCES);
    }

    private Optional<KnownRegion> own() {
        return speaking.region().flatMap(regions::seek);
    }

    private Predicate<Area> within(AreaQuestion question) {
        var codes = question.region().map(region -> municipalities(region, question.asOf()));
        return area -> codes.map(those -> those.contains(
                        area.code().municipality().orElse(area.code()).value()))
                .orElse(true);
    }

    private List<String> municipalities(KnownRegion region, LocalDate day) {
        return configurations.description(region).municipalities().stream()
                .filter(municipality -> municipality.belongsOn(day))
                .map(Municipality::code)
                .toList();
    }
}
