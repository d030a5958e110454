package nl.regiospiegel.regions.configuration.control;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
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
 * @param problems what is wrong with a file as a whole, by its name
 */
record RegionFolder(String name, Map<RegionFile, String> texts, Map<String, String> problems) {

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
        var problems = new TreeMap<String, String>();
        try (var files = Files.list(folder)) {
            for (var path : files.sorted().toList()) {
                read(path, texts, problems);
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return new RegionFolder(folder.getFileName().toString(), texts, problems);
    }

    private static void read(Path path, Map<RegionFile, String> texts, Map<String, String> problems)
            throws IOException {
        var name = path.getFileName().toString();
        var file = Stream.of(RegionFile.values())
                .filter(each -> each.fileName().equals(name))
                .findFirst();
        if (file.isPresent()) {
            try {
                texts.put(file.get(), Files.readString(path));
            } catch (CharacterCodingException notUtf8) {
                problems.put(name, "Dit bestand is geen tekst in UTF-8. Sla het op als UTF-8.");
            }
        } else if (name.endsWith(".yaml") || name.endsWith(".yml")) {
            problems.put(name, "Dit bestand hoort niet in de map van een regio. Verbeter de naam of verwijder het.");
        }
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
            var path = DEMONSTRATION + name + "/" + file.fileName();
            if (!file.isOptional() || RegionFolder.class.getResource(path) != null) {
                texts.put(file, resource(path));
            }
        }
        return new RegionFolder(name, texts, Map.of());
    }

    static String resource(String path) {
        try (InputStream stream = RegionFolder.class.getResourceAsStream(path)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
