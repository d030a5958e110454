package nl.regiospiegel.regions.configuration.control;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.LinkedHashMap;
import java.util.Map;
import nl.regiospiegel.regions.accesspoint.entity.AccessPointKind;
import nl.regiospiegel.regions.configuration.entity.RegionConfiguration;

/** Writes a region as the files it can be read from: canonical, so the same region always gives the same bytes. */
public final class WritingRegions {

    private WritingRegions() {}

    /** The text of each file, by file name; local definitions only when there are any. What the product adds to every region is left out. */
    public static Map<String, String> files(RegionConfiguration configuration) {
        var files = new LinkedHashMap<String, String>();
        write(files, RegionFile.REGION, configuration.region(), "contractAreas", "parties");
        write(
                files,
                RegionFile.CONTRACT_MODELS,
                Map.of("contractModels", configuration.contractModels()),
                "contractModels");
        var accessPoints = configuration.accessPoints().stream()
                .filter(accessPoint -> accessPoint.kind() == AccessPointKind.MUNICIPAL_ACCESS_POINT)
                .toList();
        write(files, RegionFile.ACCESS_POINTS, Map.of("accessPoints", accessPoints), "accessPoints");
        write(files, RegionFile.TIMELINE, Map.of("events", configuration.events()), "events");
        var sources = configuration.sources().stream()
                .filter(source -> !StatutoryRoutes.isStatutory(source))
                .toList();
        write(files, RegionFile.SOURCES, Map.of("sources", sources), "sources");
        if (!configuration.localDefinitions().none()) {
            write(
                    files,
                    RegionFile.INDICATORS,
                    configuration.localDefinitions(),
                    "directions",
                    "indicators",
                    "waitingTimes");
        }
        return files;
    }

    /** An empty list at the end of a file is written as such: the schema asks for it. */
    private static void write(Map<String, String> files, RegionFile file, Object content, String... lists) {
        var header = "# yaml-language-server: $schema=../schema/" + file.code() + ".schema.json\n";
        var tree = (ObjectNode) Documents.toTree(content);
        for (var list : lists) {
            tree.set(list, tree.has(list) ? tree.remove(list) : tree.arrayNode());
        }
        files.put(file.fileName(), header + YamlWriting.write(tree));
    }
}
