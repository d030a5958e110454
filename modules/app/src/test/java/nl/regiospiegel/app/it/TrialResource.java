package nl.regiospiegel.app.it;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.List;
import nl.regiospiegel.regions.language.Language;
import nl.regiospiegel.regions.speaking.RegionId;
import nl.regiospiegel.regions.speaking.SpeakingRegion;

/** A resource of the tests' own, to see what the product makes of all that can go wrong with one. */
@Path("it-trial")
@RequestScoped
@RolesAllowed({"reader", "editor", "approver", "administrator"})
@Produces(MediaType.APPLICATION_JSON)
public class TrialResource {

    @Inject
    private SpeakingRegion speaking;

    @Inject
    private Language language;

    @PersistenceContext(unitName = "regiospiegel")
    private EntityManager entities;

    public record Seen(
            String region, String language, String nothing, String seen, Integer connection, Instant generatedAt) {}

    public record Wanted(@NotBlank String name, List<@Valid Part> parts) {}

    public record Part(@Size(max = 3) String code) {}

    @GET
    @Transactional
    public Seen see(@QueryParam("asOf") String asOf, @QueryParam("fail") String fail) {
        var seen = (Object[]) entities.createNativeQuery(
                        "select string_agg(distinct region_id, ' '), pg_backend_pid() from identity.account")
                .getSingleResult();
        if (fail != null) {
            throw new IllegalStateException("secret text of the inside");
        }
        var region = speaking.region().map(RegionId::value).orElse(null);
        return new Seen(
                region, language.getLocale().getLanguage(), null, (String) seen[0], (Integer) seen[1], Instant.now());
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Wanted say(@Valid Wanted wanted) {
        return wanted;
    }
}
