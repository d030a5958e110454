package nl.regiospiegel.regions.register.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import nl.regiospiegel.regions.configuration.control.WritingRegions;
import nl.regiospiegel.regions.speaking.RegionId;

/** Gives a region's configuration back as the files it can be loaded from. */
@ApplicationScoped
public class ExportRegion {

    @Inject
    private Configurations configurations;

    /** The text of each of the five files, by file name. */
    public Map<String, String> files(RegionId region) {
        return WritingRegions.files(configurations.current(region).whole());
    }
}
