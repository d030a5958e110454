package nl.regiospiegel.figures.publishing.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.util.List;
import nl.regiospiegel.figures.publishing.control.SuppressionRules;
import nl.regiospiegel.figures.suppression.entity.SuppressionRule;
import nl.regiospiegel.regions.answers.Stamp;
import nl.regiospiegel.regions.language.Language;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** From which count on the region shows numbers to others. */
@RequestScoped
@Path("suppression-rule")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({"reader", "editor", "approver", "administrator"})
@Tag(name = "Publiceren", description = "Eigen cijfers met anderen delen.")
public class SuppressionRuleResource {

    @Inject
    private SuppressionRules rules;

    @Inject
    private Language language;

    @Inject
    private Stamp stamp;

    @Context
    private Request request;

    @GET
    @Transactional
    @Operation(operationId = "getSuppressionRule", summary = "Geeft de regel voor kleine aantallen van uw regio")
    @APIResponse(
            responseCode = "200",
            description = "De regel.",
            content = @Content(schema = @Schema(implementation = StatedSuppressionRule.class)))
    public Response get() {
        var rule = rules.current();
        var known = request.evaluatePreconditions(tag(rule));
        return (known == null ? Response.ok(stated(rule)) : known)
                .tag(tag(rule))
                .build();
    }

    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed("administrator")
    @Transactional
    @Operation(
            operationId = "changeSuppressionRule",
            summary = "Verandert de regel voor kleine aantallen van uw regio",
            description = "Geldt voor wat daarna wordt ingediend. Alleen voor beheerders.")
    @APIResponse(
            responseCode = "200",
            description = "De regel.",
            content = @Content(schema = @Schema(implementation = StatedSuppressionRule.class)))
    public Response change(
            @Parameter(description = "De ETag van de regel die u verandert; verplicht.") @HeaderParam("If-Match")
                    String seen,
            NewSuppressionRule wanted) {
        var rule = ReadingRules.rule(wanted, language);
        if (seen == null) {
            throw RuleChange.unconditional(language);
        }
        if (request.evaluatePreconditions(tag(rules.current())) != null) {
            throw RuleChange.stale(language);
        }
        rules.change(rule);
        return Response.ok(stated(rule)).tag(tag(rule)).build();
    }

    private StatedSuppressionRule stated(SuppressionRule rule) {
        return new StatedSuppressionRule(
                rule.threshold(),
                ReadingRules.rounding(rule),
                stamp.generatedAt(),
                stamp.getProductVersion(),
                List.of());
    }

    private static EntityTag tag(SuppressionRule rule) {
        return new EntityTag("drempel-" + rule.threshold() + "-afronding-" + ReadingRules.rounding(rule));
    }
}
