package nl.regiospiegel.regions.configuration.control;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The texts of a region's folder, from disk or from the product itself.
 *
 * @param name name of the folder, which must be the region's id
 * @param texts text per file that is there
 * @param strangers names of files that do not belong there
 */
record RegionFolder(String name, Map<RegionFile, String> texts, List<String> strangers) {

    private static final String DEMONSTRATION = "/demonstration/";
    private static final String SCHEMAS = "schema";

    /** Every region folder inside a folder, in the order of their names. */
    static List<RegionFolder> allIn(Path tenants) {
        try (var folders = Files.list(tenants)) {
            return folders.filter(RegionFolder::isRegion)
                    .sorted()
                    .map(RegionFolder::of)
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static boolean isRegion(Path folder) {
        var name = folder.getFileName().toString();
        return Files.isDirectory(folder) && !name.equals(SCHEMAS) && !name.startsWith(".");
    }

    private static RegionFolder of(Path folder) {
        var texts = new EnumMap<RegionFile, String>(RegionFile.class);
        var others = new TreeMap<String, Path>();
        try (var files = Files.list(folder)) {
            files.forEach(file -> others.put(file.getFileName().toString(), file));
            for (var file : RegionFile.values()) {
                var path = others.remove(file.fileName());
                if (path != null) {
                    texts.put(file, Files.readString(path));
                }
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException("Kan " + folder + " niet lezen als tekst in UTF-8.", unreadable);
        }
        return new RegionFolder(folder.getFileName().toString(), texts, yaml(others.keySet().stream()));
    }

    private static List<String> yaml(Stream<String> names) {
        return names.filter(name -> name.endsWith(".yaml") || name.endsWith(".yml"))
                .toList();
    }

    /** The invented regions that the product brings, named in a list beside them. */
    static List<RegionFolder> demonstration() {
        return resource(DEMONSTRATION + "regions.txt")
                .lines()
                .map(RegionFolder::ofResources)
                .toList();
    }

    private static RegionFolder ofResources(String name) {
        var texts = new EnumMap<RegionFile, String>(RegionFile.class);
        for (var file : RegionFile.values()) {
            texts.put(file, resource(DEMONSTRATION + name + "/" + file.fileName()));
        }
        return new RegionFolder(name, texts, List.of());
    }

    static String resource(String path) {
        try (InputStream stream = RegionFolder.class.getResourceAsStream(path)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
