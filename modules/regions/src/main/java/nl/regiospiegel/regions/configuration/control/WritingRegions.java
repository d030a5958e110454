package nl.regiospiegel.regions.configuration.control;

import java.util.LinkedHashMap;
import java.util.Map;
import nl.regiospiegel.regions.accesspoint.entity.AccessPointKind;
import nl.regiospiegel.regions.configuration.entity.RegionConfiguration;

/** Writes a region as the files it can be read from: canonical, so the same region always gives the same bytes. */
public final class WritingRegions {

    private WritingRegions() {}

    /** The text of each of the five files, by file name. What the product adds to every region is left out. */
    public static Map<String, String> files(RegionConfiguration configuration) {
        var files = new LinkedHashMap<String, String>();
        write(files, RegionFile.REGION, configuration.region());
        write(files, RegionFile.CONTRACT_MODELS, Map.of("contractModels", configuration.contractModels()));
        var accessPoints = configuration.accessPoints().stream()
                .filter(accessPoint -> accessPoint.kind() == AccessPointKind.MUNICIPAL_ACCESS_POINT)
                .toList();
        write(files, RegionFile.ACCESS_POINTS, Map.of("accessPoints", accessPoints));
        write(files, RegionFile.TIMELINE, Map.of("events", configuration.events()));
        var sources = configuration.sources().stream()
                .filter(source -> !StatutoryRoutes.isStatutory(source))
                .toList();
        write(files, RegionFile.SOURCES, Map.of("sources", sources));
        return files;
    }

    private static void write(Map<String, String> files, RegionFile file, Object content) {
        var header = "# yaml-language-server: $schema=../schema/" + file.code() + ".schema.json\n";
        files.put(file.fileName(), header + YamlWriting.write(Documents.toTree(content)));
    }
}
