package nl.regiospiegel.regions.configuration.control;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import nl.regiospiegel.regions.accesspoint.entity.AccessPoint;
import nl.regiospiegel.regions.configuration.entity.RegionConfiguration;
import nl.regiospiegel.regions.contractmodel.entity.ContractModel;
import nl.regiospiegel.regions.description.entity.RegionDescription;
import nl.regiospiegel.regions.localindicator.entity.LocalDefinitions;
import nl.regiospiegel.regions.rules.Fault;
import nl.regiospiegel.regions.source.entity.Source;
import nl.regiospiegel.regions.timeline.entity.TimelineEvent;

/**
 * Reads region folders: YAML, then the schema of each file, then what only shows in all files together. Everything that
 * is wrong is reported at once; of a region with a fault nothing is kept.
 */
public final class ReadingRegions {

    private static final Set<RegionFile> NEEDED =
            Stream.of(RegionFile.values()).filter(file -> !file.isOptional()).collect(Collectors.toSet());

    private final SchemaCheck schemas = new SchemaCheck();

    /**
     * The regions in a folder, one folder each; {@code schema} is not a region.
     *
     * @throws FaultyConfiguration when there is no such folder
     */
    public ReadRegions inFolder(Path tenants) {
        if (!Files.isDirectory(tenants)) {
            throw new FaultyConfiguration(List.of(new Fault(
                    Fault.Place.FILE,
                    tenants.toString(),
                    "map",
                    "no-folder",
                    "Deze map bestaat niet. Zet REGIOSPIEGEL_TENANTS_DIRECTORY op de map met een map per regio.")));
        }
        return read(RegionFolder.allIn(tenants));
    }

    /** The invented regions that the product brings. */
    public ReadRegions demonstration() {
        return read(RegionFolder.demonstration());
    }

    private ReadRegions read(List<RegionFolder> folders) {
        var regions = new ArrayList<RegionConfiguration>();
        var faults = new ArrayList<Fault>();
        for (var folder : folders) {
            var found = new Faults();
            read(folder, found).ifPresent(regions::add);
            faults.addAll(found.list());
        }
        return new ReadRegions(regions, faults);
    }

    private Optional<RegionConfiguration> read(RegionFolder folder, Faults faults) {
        folder.problems().forEach((name, problem) -> faults.add(folder.name() + "/" + name, 1, "wrong-file", problem));
        var documents = documents(folder, faults);
        if (documents.keySet().containsAll(NEEDED)) {
            new ReferenceCheck(folder.name(), documents, faults).check();
        }
        return faults.isEmpty() ? Optional.of(configuration(documents)) : Optional.empty();
    }

    private Map<RegionFile, YamlDocument> documents(RegionFolder folder, Faults faults) {
        var documents = new EnumMap<RegionFile, YamlDocument>(RegionFile.class);
        for (var file : RegionFile.values()) {
            var name = folder.name() + "/" + file.fileName();
            var text = folder.texts().get(file);
            if (text == null) {
                missing(folder, file, faults);
                continue;
            }
            var document = YamlReading.read(name, text, faults);
            if (!document.root().isMissingNode()) {
                schemas.check(file, document, faults);
                documents.put(file, document);
            }
        }
        return documents;
    }

    private static void missing(RegionFolder folder, RegionFile file, Faults faults) {
        if (!file.isOptional() && !folder.problems().containsKey(file.fileName())) {
            var name = folder.name() + "/" + file.fileName();
            faults.add(name, 1, "missing-file", "Dit bestand ontbreekt. Een regio heeft altijd vijf bestanden.");
        }
    }

    private static RegionConfiguration configuration(Map<RegionFile, YamlDocument> documents) {
        var region = Documents.fromTree(documents.get(RegionFile.REGION).root(), RegionDescription.class);
        return new RegionConfiguration(
                region,
                items(documents.get(RegionFile.CONTRACT_MODELS).root(), "contractModels", ContractModel.class),
                join(
                        items(documents.get(RegionFile.ACCESS_POINTS).root(), "accessPoints", AccessPoint.class),
                        StatutoryRoutes.ROUTES),
                items(documents.get(RegionFile.TIMELINE).root(), "events", TimelineEvent.class),
                join(items(documents.get(RegionFile.SOURCES).root(), "sources", Source.class), StatutoryRoutes.SOURCES),
                localDefinitions(documents.get(RegionFile.INDICATORS)));
    }

    private static LocalDefinitions localDefinitions(YamlDocument document) {
        return document == null ? LocalDefinitions.NONE : Documents.fromTree(document.root(), LocalDefinitions.class);
    }

    static <T> List<T> items(JsonNode root, String list, Class<T> type) {
        return StreamSupport.stream(root.path(list).spliterator(), false)
                .map(item -> Documents.fromTree(item, type))
                .toList();
    }

    private static <T> List<T> join(List<T> own, List<T> everywhere) {
        return Stream.concat(own.stream(), everywhere.stream()).toList();
    }
}
