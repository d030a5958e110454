package nl.regiospiegel.regions.speaking;

import jakarta.enterprise.context.RequestScoped;
import java.util.Optional;
import java.util.function.Supplier;

/** The region on whose behalf this request works. Set once, at login or from a token; without it no region's rows are seen. */
@RequestScoped
public class SpeakingRegion {

    private RegionId region;

    public Optional<RegionId> region() {
        return Optional.ofNullable(region);
    }

    /** Names the region. A second, different region within one request is a programming error. */
    public void speakAs(RegionId speaking) {
        if (region != null && !region.equals(speaking)) {
            throw new IllegalStateException("another region already speaks in this request");
        }
        region = speaking;
    }

    /**
     * Does work on behalf of a region while nobody is logged in, such as loading at the start; afterwards nobody speaks.
     *
     * @throws IllegalStateException when a region speaks already
     */
    public void speakingAs(RegionId speaking, Runnable work) {
        if (region != null) {
            throw new IllegalStateException("a region already speaks in this request");
        }
        during(speaking, () -> {
            work.run();
            return null;
        });
    }

    /** Speaks as the region for the length of one piece of work only, such as checking a password, and is silent after it. */
    public <T> T during(RegionId speaking, Supplier<T> work) {
        var before = region;
        speakAs(speaking);
        try {
            return work.get();
        } finally {
            region = before;
        }
    }
}
