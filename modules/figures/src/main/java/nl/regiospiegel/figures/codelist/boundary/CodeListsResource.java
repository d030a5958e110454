package nl.regiospiegel.figures.codelist.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import nl.regiospiegel.figures.codelist.control.StandardCodeLists;
import nl.regiospiegel.figures.codelist.control.UnknownCodeList;
import nl.regiospiegel.figures.codelist.entity.CodeList;
import nl.regiospiegel.regions.answers.Items;
import nl.regiospiegel.regions.answers.NextPage;
import nl.regiospiegel.regions.answers.Paging;
import nl.regiospiegel.regions.answers.SourceReference;
import nl.regiospiegel.regions.answers.Stamp;
import nl.regiospiegel.regions.language.Language;
import nl.regiospiegel.regions.rules.Fault;
import nl.regiospiegel.regions.rules.InvalidInput;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The code lists of the standards. */
@RequestScoped
@Path("code-lists")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({"reader", "editor", "approver", "administrator"})
@Tag(name = "Cijfers", description = "Wat er gemeten wordt: indicatoren, gebieden en reeksbreuken.")
public class CodeListsResource {

    @Inject
    private StandardCodeLists lists;

    @Inject
    private Language language;

    @Inject
    private Stamp stamp;

    @Context
    private UriInfo address;

    @Context
    private HttpServletResponse response;

    @GET
    @Operation(operationId = "listCodeLists", summary = "Geeft de codelijsten van de standaarden")
    @APIResponse(responseCode = "200", description = "De codelijsten, op id.")
    public Items<StatedCodeList> list(
            @Parameter(description = "Waar het volgende deel begint: de cursor uit next.") @QueryParam("cursor")
                    String cursor,
            @Parameter(description = "Hoeveel items ten hoogste, van 1 tot en met 1000; zonder deze parameter 100.")
                    @QueryParam("limit")
                    String limit) {
        var faults = new ArrayList<Fault>();
        var paging = Paging.read(cursor, limit, faults, language);
        if (!faults.isEmpty()) {
            throw new InvalidInput(faults);
        }
        var sorted =
                lists.all().stream().sorted(Comparator.comparing(CodeList::id)).toList();
        var page = paging.of(sorted, CodeList::id);
        return new Items<>(
                page.items().stream()
                        .map(list -> StatedCodeList.of(list, language))
                        .toList(),
                NextPage.address(page.cursor(), address, response),
                stamp.generatedAt(),
                stamp.getProductVersion(),
                page.items().stream().map(CodeListsResource::source).toList());
    }

    @GET
    @Path("{id}")
    @Operation(operationId = "getCodeList", summary = "Geeft een codelijst met haar codes")
    @APIResponse(responseCode = "200", description = "De codelijst.")
    public CodeListProfile one(
            @Parameter(description = "Id van de codelijst, zoals JZ588; hoofdletters tellen.") @PathParam("id")
                    String id) {
        var list = lists.find(id).orElseThrow(() -> new UnknownCodeList(id, language));
        return CodeListProfile.of(
                StatedCodeList.of(list, language),
                list.entries().stream()
                        .map(entry -> StatedCode.of(entry, language))
                        .toList(),
                stamp,
                List.of(source(list)));
    }

    private static SourceReference source(CodeList list) {
        return new SourceReference(
                list.id(),
                null,
                list.url() == null ? "other" : "official",
                list.name().nl(),
                list.publisher(),
                null,
                list.url(),
                list.url() == null ? list.id() : null,
                null);
    }
}
