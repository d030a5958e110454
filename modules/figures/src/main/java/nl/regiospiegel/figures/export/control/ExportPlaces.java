package nl.regiospiegel.figures.export.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Provider;
import java.io.IOException;
import nl.regiospiegel.regions.language.Language;
import nl.regiospiegel.regions.speaking.SpeakingRegion;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Bounds how many tables leave at the same time. Each holds a connection to the database for as long as its reader takes, and
 * readers who take their time must not stop everybody else.
 */
@ApplicationScoped
public class ExportPlaces {

    /** Writes a table. */
    @FunctionalInterface
    public interface Writing {

        void write() throws IOException;
    }

    @Inject
    @ConfigProperty(name = "regiospiegel.export.streams", defaultValue = "8")
    private Provider<Integer> most;

    @Inject
    private SpeakingRegion speaking;

    @Inject
    private Language language;

    private final Places places = new Places();

    /** @throws TooManyExports when there is no place; then nothing was written */
    public void within(Writing writing) throws IOException {
        var region = speaking.region().orElseThrow();
        if (!places.take(region, most.get())) {
            throw new TooManyExports(language);
        }
        try {
            writing.write();
        } finally {
            places.leave(region);
        }
    }
}
