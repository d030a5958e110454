package nl.regiospiegel.identity.account.boundary;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.Set;
import nl.regiospiegel.identity.account.control.Caller;
import nl.regiospiegel.regions.language.Language;
import nl.regiospiegel.regions.speaking.LoadedRegions;
import nl.regiospiegel.regions.speaking.LoadedRegions.LoadedRegion;

/** The account on whose behalf a page is shown; empty texts when nobody is logged in. */
@Named("account")
@RequestScoped
public class CurrentAccount {

    @Inject
    private HttpServletRequest request;

    @Inject
    private LoadedRegions regions;

    @Inject
    private Language language;

    public boolean isLoggedIn() {
        return caller().isPresent();
    }

    public String getName() {
        return caller().map(Caller::getName).orElse("");
    }

    public String getRegionId() {
        return caller().map(caller -> caller.region().value()).orElse("");
    }

    public String getRegionName() {
        return caller().map(Caller::region)
                .flatMap(regions::find)
                .map(LoadedRegion::name)
                .map(name -> language.choose(name.nl(), name.en()))
                .orElse("");
    }

    public Set<String> getRoles() {
        return caller().map(Caller::roles).orElse(Set.of());
    }

    private Optional<Caller> caller() {
        return Optional.ofNullable((Caller) request.getAttribute(Caller.ATTRIBUTE));
    }
}
