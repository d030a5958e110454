package nl.regiospiegel.figures.fetching.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Provider;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import nl.regiospiegel.figures.fetching.entity.CbsAccess;
import nl.regiospiegel.figures.fetching.entity.FetchLimits;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Where CBS is and what a fetch may take, as the operator set it. */
@ApplicationScoped
public class CbsSettings {

    private static final long BYTES_PER_MEGABYTE = 1_000_000;

    @Inject
    @ConfigProperty(name = "regiospiegel.cbs.v3.address", defaultValue = "https://opendata.cbs.nl/ODataApi/OData")
    private Provider<String> versionThree;

    @Inject
    @ConfigProperty(name = "regiospiegel.cbs.v4.address", defaultValue = "https://datasets.cbs.nl/odata/v1/CBS")
    private Provider<String> versionFour;

    @Inject
    @ConfigProperty(name = "regiospiegel.cbs.proxy")
    private Provider<Optional<String>> proxy;

    @Inject
    @ConfigProperty(name = "regiospiegel.cbs.minutes", defaultValue = "30")
    private Provider<Integer> minutes;

    @Inject
    @ConfigProperty(name = "regiospiegel.cbs.megabytes", defaultValue = "500")
    private Provider<Integer> megabytes;

    public CbsAccess access() {
        return new CbsAccess(URI.create(versionThree.get()), URI.create(versionFour.get()), proxy.get());
    }

    public FetchLimits limits() {
        return FetchLimits.usual(Duration.ofMinutes(minutes.get()), megabytes.get() * BYTES_PER_MEGABYTE);
    }
}
