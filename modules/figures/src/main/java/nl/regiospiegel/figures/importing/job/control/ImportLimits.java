package nl.regiospiegel.figures.importing.job.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Provider;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import nl.regiospiegel.regions.speaking.RegionId;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** What one import may ask of the product, as the operator set it. */
@ApplicationScoped
public class ImportLimits {

    private static final long BYTES_PER_MEGABYTE = 1_000_000;

    @Inject
    @ConfigProperty(name = "regiospiegel.import.megabytes", defaultValue = "500")
    private Provider<Long> megabytes;

    @Inject
    @ConfigProperty(name = "regiospiegel.import.rows", defaultValue = "5000000")
    private Provider<Long> rows;

    @Inject
    @ConfigProperty(name = "regiospiegel.import.minutes", defaultValue = "30")
    private Provider<Long> minutes;

    @Inject
    @ConfigProperty(name = "regiospiegel.import.jobs", defaultValue = "2")
    private Provider<Integer> jobs;

    @Inject
    @ConfigProperty(name = "regiospiegel.import.days", defaultValue = "30")
    private Provider<Integer> days;

    @Inject
    @ConfigProperty(name = "regiospiegel.national.importers", defaultValue = "-")
    private Provider<String> nationalImporters;

    @Inject
    @ConfigProperty(name = "regiospiegel.data.directory")
    private Provider<Optional<String>> directory;

    public long bytes() {
        return megabytes.get() * BYTES_PER_MEGABYTE;
    }

    public long megabytes() {
        return megabytes.get();
    }

    public long rows() {
        return rows.get();
    }

    /** How long an upload may take. */
    public Duration patience() {
        return Duration.ofMinutes(minutes.get());
    }

    /** How many imports of one region may run at the same time; the others wait. */
    public int jobsPerRegion() {
        return jobs.get();
    }

    /** How long an import and its file are kept after the last thing that happened to it. */
    public int days() {
        return days.get();
    }

    /** Whether administrators of this region may confirm figures that all regions share. */
    public boolean mayImportNational(RegionId region) {
        return Arrays.stream(nationalImporters.get().split(","))
                .map(String::strip)
                .anyMatch(named -> named.equals("*") || named.equals(region.value()));
    }

    /** Where uploaded files are kept while they are worked on. */
    public Path uploads() {
        return directory
                .get()
                .map(Path::of)
                .orElseGet(() -> Path.of(System.getProperty("user.home"), ".regiospiegel"))
                .resolve("uploads");
    }
}
