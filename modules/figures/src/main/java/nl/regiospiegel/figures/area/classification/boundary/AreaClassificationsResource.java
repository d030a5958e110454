package nl.regiospiegel.figures.area.classification.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.io.InputStream;
import nl.regiospiegel.figures.area.classification.control.TakeAreaTable;
import nl.regiospiegel.regions.answers.Stamp;
import nl.regiospiegel.regions.audit.Audited;
import nl.regiospiegel.regions.language.Language;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Takes a year's table of areas, for all regions. */
@RequestScoped
@Path("area-classifications")
@RolesAllowed("administrator")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Cijfers")
public class AreaClassificationsResource {

    @Inject
    private TakeAreaTable tables;

    @Inject
    private AskedTable asked;

    @Inject
    private MayTakeTables allowed;

    @Inject
    private Stamp stamp;

    @Inject
    private Language language;

    @Inject
    private Event<Audited> audit;

    @POST
    @Consumes({"text/csv", MediaType.APPLICATION_JSON, MediaType.APPLICATION_OCTET_STREAM})
    @Transactional
    @Operation(
            operationId = "takeAreaClassification",
            summary = "Neemt de gebiedsindeling van een jaar over",
            description =
                    "Een tabel van CBS met per gemeente of wijk de code, de naam en de jeugdregio, de provincie en het"
                            + " landsdeel, als CSV van StatLine of JSON van OData. Alles wordt overgenomen, of niets. De"
                            + " indeling geldt voor alle regio's. Alleen voor beheerders die landelijke cijfers mogen inlezen.")
    @APIResponse(responseCode = "200", description = "Wat er is veranderd, of bij uitproberen zou veranderen.")
    public AreaTableAnswer take(
            @Parameter(description = "Jaar van de indeling, zoals 2024. Verplicht.") @QueryParam("year") String year,
            @Parameter(description = "Waar de tabel vandaan komt, in één regel. Verplicht.") @QueryParam("source")
                    String source,
            @Parameter(description = "true om alleen te zien wat er verandert; zonder deze parameter false.")
                    @QueryParam("dryRun")
                    String dryRun,
            InputStream content) {
        allowed.check();
        var table = asked.read(new AskedTable.Written(year, source, dryRun), content, language);
        var changes = table.dryRun() ? tables.tryOut(table.table()) : tables.take(table.table(), table.source());
        if (!table.dryRun() && !changes.nothing()) {
            audit.fire(new Audited("area-classification-taken", year, source));
        }
        return AreaTableAnswer.of(table.table(), changes, table.dryRun(), stamp);
    }
}
