package nl.regiospiegel.comparison;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import nl.regiospiegel.comparison.choice.entity.ComparedRegion;
import nl.regiospiegel.regions.configuration.control.ReadingRegions;
import nl.regiospiegel.regions.configuration.entity.RegionConfiguration;

/** The regions as configured in {@code tenants/} and the invented ones that the product brings. */
public final class RealRegions {

    private RealRegions() {}

    public static ComparedRegion region(String id) {
        return all(new ReadingRegions().inFolder(tenants()).orThrow())
                .filter(region -> region.id().value().equals(id))
                .findFirst()
                .orElseThrow();
    }

    public static List<ComparedRegion> three() {
        return Stream.of("den-haag", "mvs", "leidse-regio")
                .map(RealRegions::region)
                .toList();
    }

    public static List<ComparedRegion> invented() {
        return all(new ReadingRegions().demonstration().orThrow()).toList();
    }

    private static Stream<ComparedRegion> all(List<RegionConfiguration> regions) {
        return regions.stream().map(region -> new ComparedRegion(region, 1));
    }

    private static Path tenants() {
        var above = Path.of("").toAbsolutePath();
        while (!Files.isDirectory(above.resolve("tenants/mvs"))) {
            above = above.getParent();
        }
        return above.resolve("tenants");
    }
}
