package nl.regiospiegel.comparison.model.boundary;

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
import nl.regiospiegel.comparison.answers.RegionInComparison;
import nl.regiospiegel.comparison.choice.control.AskedParameters;
import nl.regiospiegel.comparison.choice.control.ChoosingRegions;
import nl.regiospiegel.comparison.choice.entity.ComparedRegion;
import nl.regiospiegel.comparison.model.control.CompareModels;
import nl.regiospiegel.comparison.model.entity.ComparedAttribute;
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

/** The contract models of regions side by side. */
@RequestScoped
@Path("comparisons/models")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({"reader", "editor", "approver", "administrator"})
@Tag(name = "Vergelijkingen", description = "Regio's naast elkaar: modellen, toegang, tijdlijnen en uitkomsten.")
public class ModelComparisonsResource {

    @Inject
    private ChoosingRegions choosing;

    @Inject
    private Language language;

    @Inject
    private Stamp stamp;

    @GET
    @Transactional
    @Operation(
            operationId = "compareModels",
            summary = "Zet contractmodellen kenmerk voor kenmerk naast elkaar",
            description =
                    "Elk kenmerk zegt per regio wat de bronnen zeggen, en of minstens twee regio's zeker verschillen.")
    @APIResponse(responseCode = "200", description = "De kenmerken, in leesvolgorde.")
    public ComparedModels compare(
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
                    String regions) {
        var asked = new AskedParameters(language);
        var chosen = choosing.choose(asked, regions);
        asked.complain();
        return answer(chosen, CompareModels.compare(chosen, Today.day(), language.getLocale()));
    }

    private ComparedModels answer(List<ComparedRegion> regions, List<ComparedAttribute> attributes) {
        var sources = new CitedSources();
        attributes.forEach(attribute -> regions.forEach(region ->
                sources.cite(region, attribute.values().get(region.id()).sources())));
        return new ComparedModels(
                RegionInComparison.of(regions, language.getLocale()),
                attributes.stream()
                        .map(attribute -> ModelAttribute.of(attribute, language.getLocale()))
                        .toList(),
                sources.all(),
                stamp.generatedAt(),
                stamp.getProductVersion());
    }
}
