package nl.regiospiegel.regions.register.control;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import nl.regiospiegel.regions.configuration.entity.RegionConfiguration;
import nl.regiospiegel.regions.register.entity.ConfigurationVersion;
import nl.regiospiegel.regions.speaking.RegionId;

/**
 * Configurations that were read before, so that the same documents are not taken apart for every question. A version never
 * changes, and whoever asks has just been given the row of that version by the database: who may not see it has nothing to ask
 * with (decision 0113).
 */
@ApplicationScoped
class ReadConfigurations {

    /** The current version of every region a comparison can hold, and some that have just been replaced. */
    private static final int MOST = 200;

    private record Content(RegionId region, int version, String hash) {}

    private final Map<Content, RegionConfiguration> read = new LinkedHashMap<>(MOST, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Content, RegionConfiguration> eldest) {
            return size() > MOST;
        }
    };

    /** @param version as the database gave it in this transaction */
    RegionConfiguration of(ConfigurationVersion version, Supplier<RegionConfiguration> reading) {
        var content = new Content(version.region(), version.number(), version.contentHash());
        var known = find(content);
        if (known != null) {
            return known;
        }
        var whole = reading.get();
        keep(content, whole);
        return whole;
    }

    private synchronized RegionConfiguration find(Content content) {
        return read.get(content);
    }

    private synchronized void keep(Content content, RegionConfiguration whole) {
        read.put(content, whole);
    }
}
