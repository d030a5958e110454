package nl.regiospiegel.app.it;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptor;
import java.util.stream.Stream;
import nl.regiospiegel.regions.description.entity.LocalText;
import nl.regiospiegel.regions.speaking.LoadedRegions;
import nl.regiospiegel.regions.speaking.LoadedRegions.LoadedRegion;
import nl.regiospiegel.regions.speaking.RegionId;

/** Two regions of the tests' own, known before the product prepares its trial accounts. */
@ApplicationScoped
public class TrialRegions {

    public static final String ONE = "proef-een";
    public static final String TWO = "proef-twee";

    @Inject
    private LoadedRegions regions;

    void register(
            @Observes @Priority(Interceptor.Priority.APPLICATION) @Initialized(ApplicationScoped.class)
                    Object started) {
        Stream.of(ONE, TWO)
                .map(id -> new LoadedRegion(
                        new RegionId(id), new LocalText("Proefregio " + id, "Trial region " + id), false))
                .forEach(regions::register);
    }
}
