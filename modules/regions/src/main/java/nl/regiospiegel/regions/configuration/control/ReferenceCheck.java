package nl.regiospiegel.regions.configuration.control;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.regiospiegel.regions.accesspoint.entity.AccessPointKind;
import nl.regiospiegel.regions.source.entity.FactState;
import nl.regiospiegel.regions.source.entity.Source;
import nl.regiospiegel.regions.timeline.entity.EventType;

/** Checks what only shows in a region's files together: double ids, and names of what is not there. */
final class ReferenceCheck {

    /** What a reference can point at, with the list it stands in. */
    private enum Target {
        SOURCE("bron", RegionFile.SOURCES, "sources"),
        PARTY("partij", RegionFile.REGION, "parties"),
        AREA("contractgebied", RegionFile.REGION, "contractAreas"),
        MUNICIPALITY("gemeente", RegionFile.REGION, "municipalities"),
        MODEL("contractmodel", RegionFile.CONTRACT_MODELS, "contractModels"),
        ACCESS_POINT("toegang", RegionFile.ACCESS_POINTS, "accessPoints"),
        EVENT("gebeurtenis", RegionFile.TIMELINE, "events"),
        LOCAL_INDICATOR("lokale indicator", RegionFile.INDICATORS, "indicators"),
        WAITING_TIME("wachttijd", RegionFile.INDICATORS, "waitingTimes");

        private final String word;
        private final RegionFile file;
        private final String list;

        Target(String word, RegionFile file, String list) {
            this.word = word;
            this.file = file;
            this.list = list;
        }
    }

    private static final Map<String, Set<Target>> REFERENCES = Map.ofEntries(
            Map.entry("source", Set.of(Target.SOURCE)),
            Map.entry("contractingAuthorities", Set.of(Target.PARTY)),
            Map.entry("operators", Set.of(Target.PARTY)),
            Map.entry("members", Set.of(Target.PARTY)),
            Map.entry("broughtTogetherBy", Set.of(Target.PARTY)),
            Map.entry("subsidiaryOf", Set.of(Target.PARTY)),
            Map.entry("contractor", Set.of(Target.PARTY)),
            Map.entry("party", Set.of(Target.PARTY)),
            Map.entry("area", Set.of(Target.AREA)),
            Map.entry("areas", Set.of(Target.AREA, Target.MUNICIPALITY)),
            Map.entry("municipality", Set.of(Target.MUNICIPALITY)),
            Map.entry("municipalities", Set.of(Target.MUNICIPALITY)),
            Map.entry("contractModel", Set.of(Target.MODEL)),
            Map.entry("start", Set.of(Target.EVENT)));

    private final String folder;
    private final Map<RegionFile, YamlDocument> documents;
    private final Faults faults;
    private final Map<Target, Set<String>> known = new HashMap<>();

    ReferenceCheck(String folder, Map<RegionFile, YamlDocument> documents, Faults faults) {
        this.folder = folder;
        this.documents = documents;
        this.faults = faults;
    }

    void check() {
        for (var target : Target.values()) {
            known.put(target, ids(target));
        }
        StatutoryRoutes.SOURCES.stream().map(Source::id).forEach(known.get(Target.SOURCE)::add);
        checkRegion();
        checkAccessPoints();
        checkStarts();
        checkDirections();
        documents.values().forEach(this::checkReferences);
        documents.forEach((file, document) -> new DerivationCheck(documents, faults).check(file, document));
        new DateCheck(documents, faults).check();
    }

    private Set<String> ids(Target target) {
        var document = documents.get(target.file);
        if (document == null) {
            return new HashSet<>();
        }
        var lines = new HashMap<String, Integer>();
        each(document, target.list, (pointer, item) -> {
            var id = id(item);
            var first = lines.putIfAbsent(id, document.line(pointer));
            if (first != null || isReserved(target, id)) {
                faults.add(document, pointer, "duplicate-id", duplicate(target, id, first));
            }
        });
        return new HashSet<>(lines.keySet());
    }

    private static boolean isReserved(Target target, String id) {
        return target == Target.SOURCE
                        && StatutoryRoutes.SOURCES.stream()
                                .anyMatch(source -> source.id().equals(id))
                || target == Target.ACCESS_POINT
                        && StatutoryRoutes.ROUTES.stream()
                                .anyMatch(route -> route.id().equals(id));
    }

    private static String duplicate(Target target, String id, Integer first) {
        return first == null
                ? "De id '%s' gebruikt het product zelf al. Kies een andere id.".formatted(id)
                : "De %s '%s' staat hier nog een keer; de eerste staat op regel %d. Kies een andere id of verwijder er een."
                        .formatted(target.word, id, first);
    }

    static String id(JsonNode item) {
        return item.path(item.has("code") ? "code" : "id").asText();
    }

    static void each(YamlDocument document, String list, BiConsumer<String, JsonNode> visitor) {
        var items = document.root().path(list);
        for (var i = 0; i < items.size(); i++) {
            visitor.accept("/" + list + "/" + i, items.path(i));
        }
    }

    private void checkRegion() {
        var region = documents.get(RegionFile.REGION);
        var id = region.root().path("id").asText();
        if (!id.equals(folder)) {
            var detail = "De id '%s' is niet de naam van de map '%s'. Maak ze gelijk.".formatted(id, folder);
            faults.add(region, "/id", "wrong-id", detail);
        }
        var prefix = region.root().path("demonstration").asBoolean() ? "VB" : "GM";
        each(region, "municipalities", (pointer, municipality) -> {
            var code = municipality.path("code").asText();
            if (!code.startsWith(prefix)) {
                faults.add(
                        region,
                        pointer + "/code",
                        "wrong-area-code",
                        "De code '%s' past hier niet: een verzonnen regio (demonstration: true) heeft VB-codes, een echte GM-codes."
                                .formatted(code));
            }
        });
    }

    private void checkAccessPoints() {
        var document = documents.get(RegionFile.ACCESS_POINTS);
        each(document, "accessPoints", (pointer, accessPoint) -> {
            if (AccessPointKind.STATUTORY_REFERRAL_ROUTE
                    .code()
                    .equals(accessPoint.path("kind").asText())) {
                faults.add(
                        document,
                        pointer + "/kind",
                        "statutory-route",
                        "De wettelijke verwijsroutes zijn overal gelijk; het product voegt ze zelf toe. Verwijder deze.");
            }
        });
    }

    private void checkStarts() {
        var models = documents.get(RegionFile.CONTRACT_MODELS);
        each(models, "contractModels", (pointer, model) -> {
            var start = model.path("term").path("start").asText();
            each(documents.get(RegionFile.TIMELINE), "events", (place, event) -> {
                if (event.path("id").asText().equals(start)
                        && !EventType.CONTRACT_START
                                .code()
                                .equals(event.path("type").asText())) {
                    faults.add(
                            models,
                            pointer + "/term/start",
                            "wrong-start",
                            "De gebeurtenis '%s' is niet van de soort contract-start. Kies een andere."
                                    .formatted(start));
                }
            });
        });
    }

    private void checkDirections() {
        var document = documents.get(RegionFile.INDICATORS);
        var seen = new HashSet<String>();
        if (document != null) {
            each(document, "directions", (pointer, direction) -> {
                var code = direction.path("indicator").asText();
                if (!seen.add(code)) {
                    faults.add(
                            document,
                            pointer + "/indicator",
                            "duplicate-direction",
                            "Voor de indicator '%s' staat hier al een richting. Verwijder er een.".formatted(code));
                }
            });
        }
    }

    private void checkReferences(YamlDocument document) {
        document.walk((pointer, node) -> {
            var targets = REFERENCES.get(pointer.substring(pointer.lastIndexOf('/') + 1));
            if (targets != null) {
                values(pointer, node, (place, value) -> checkReference(document, place, value, targets));
            }
        });
    }

    private void checkReference(YamlDocument document, String pointer, String value, Set<Target> targets) {
        if (targets.stream().noneMatch(target -> known.get(target).contains(value))) {
            var words = targets.stream().map(target -> target.word).sorted().collect(Collectors.joining(" of "));
            var names = targets.stream()
                    .flatMap(target -> known.get(target).stream())
                    .collect(Collectors.toCollection(TreeSet::new));
            faults.add(
                    document,
                    pointer,
                    "dangling-reference",
                    "Er is geen %s '%s'. Verbeter de naam of voeg die toe in %s. Bekend: %s."
                            .formatted(
                                    words, value, files(targets), names.isEmpty() ? "geen" : String.join(", ", names)));
        }
    }

    private static String files(Set<Target> targets) {
        return targets.stream().map(target -> target.file.fileName()).distinct().collect(Collectors.joining(" of "));
    }

    /** Every text that an attribute holds, bare, in a fact, in readings or in a list of those. */
    private static void values(String pointer, JsonNode node, BiConsumer<String, String> visitor) {
        if (node.isTextual() && !isAbsence(node.asText())) {
            visitor.accept(pointer, node.asText());
        }
        Stream.of("value", "readings")
                .filter(node::has)
                .forEach(key -> values(pointer + "/" + key, node.get(key), visitor));
        for (var i = 0; node.isArray() && i < node.size(); i++) {
            values(pointer + "/" + i, node.get(i), visitor);
        }
    }

    private static boolean isAbsence(String word) {
        return List.of(FactState.UNKNOWN.code(), FactState.NOT_APPLICABLE.code())
                .contains(word);
    }
}
