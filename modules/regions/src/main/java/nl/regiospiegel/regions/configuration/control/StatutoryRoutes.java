package nl.regiospiegel.regions.configuration.control;

import java.util.List;
import nl.regiospiegel.regions.accesspoint.entity.AccessPoint;
import nl.regiospiegel.regions.source.entity.Source;

/** The referral routes that the Jeugdwet opens in every region alike: one file of the product, added to each region. */
public final class StatutoryRoutes {

    private static final YamlDocument FILE = YamlReading.read(
            "statutory-routes.yaml",
            RegionFolder.resource("/nl/regiospiegel/regions/accesspoint/statutory-routes.yaml"),
            new Faults());

    static final List<AccessPoint> ROUTES = ReadingRegions.items(FILE.root(), "accessPoints", AccessPoint.class);
    static final List<Source> SOURCES = ReadingRegions.items(FILE.root(), "sources", Source.class);

    private StatutoryRoutes() {}

    /** Whether the product gives the source to every region alike, so that it is of no region. */
    public static boolean isStatutory(Source source) {
        return SOURCES.stream().anyMatch(own -> own.id().equals(source.id()));
    }
}
