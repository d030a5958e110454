package nl.regiospiegel.regions.configuration.control;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.regiospiegel.regions.accesspoint.entity.AccessPoint;
import nl.regiospiegel.regions.accesspoint.entity.AccessPointKind;
import nl.regiospiegel.regions.configuration.entity.RegionConfiguration;
import nl.regiospiegel.regions.contractmodel.entity.ContractModel;
import nl.regiospiegel.regions.description.entity.RegionDescription;
import nl.regiospiegel.regions.localindicator.entity.LocalDefinitions;
import nl.regiospiegel.regions.source.entity.Source;
import nl.regiospiegel.regions.timeline.entity.TimelineEvent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The files that the product ships. With {@code -Dregiospiegel.tenants.write} they are rewritten in canonical form. */
class ShippedRegionsTest {

    private static final Path TENANTS = Path.of("../../tenants");
    private static final Path DEMONSTRATION = Path.of("src/main/resources/demonstration");
    private static final Pattern PERSON = Pattern.compile(
            "(?i:wethouder|burgemeester|bestuurder|portefeuillehouder|directeur|mevrouw|de heer|dhr\\.|mw\\.)"
                    + "\\s+(?!Jeugd|Onderwijs|Den\\b)[A-Z][a-z]+");

    private static List<RegionConfiguration> all() {
        var regions = new ArrayList<>(new ReadingRegions().inFolder(TENANTS).orThrow());
        regions.addAll(new ReadingRegions().demonstration().orThrow());
        return regions;
    }

    private static Path folder(RegionConfiguration region) {
        var parent = region.region().demonstration() ? DEMONSTRATION : TENANTS;
        return parent.resolve(region.region().id().value());
    }

    @Test
    void the_three_regions_and_the_three_invented_ones_are_without_fault() {
        var ids = all().stream().map(region -> region.region().id().value()).toList();
        assertEquals(
                List.of("den-haag", "leidse-regio", "mvs", "voorbeeldregio-a", "voorbeeldregio-b", "voorbeeldregio-c"),
                ids);
    }

    @ParameterizedTest
    @MethodSource("all")
    void a_region_is_written_as_the_files_it_was_read_from(RegionConfiguration region) throws IOException {
        for (var file : WritingRegions.files(region).entrySet()) {
            var path = folder(region).resolve(file.getKey());
            if (System.getProperty("regiospiegel.tenants.write") != null) {
                Files.writeString(path, file.getValue());
            }
            assertEquals(Files.readString(path), file.getValue(), () -> path + " is not canonical");
        }
    }

    @ParameterizedTest
    @MethodSource("all")
    void every_item_survives_its_stored_document(RegionConfiguration region) {
        var stored = new RegionConfiguration(
                stored(region.region(), RegionDescription.class),
                stored(region.contractModels(), ContractModel.class),
                stored(region.accessPoints(), AccessPoint.class),
                stored(region.events(), TimelineEvent.class),
                stored(region.sources(), Source.class),
                stored(region.localDefinitions(), LocalDefinitions.class));
        assertEquals(region, stored);
        assertEquals(WritingRegions.files(region), WritingRegions.files(stored));
    }

    private static <T> List<T> stored(List<T> items, Class<T> type) {
        return items.stream().map(item -> stored(item, type)).toList();
    }

    private static <T> T stored(T item, Class<T> type) {
        return Documents.fromJson(Documents.toJson(item), type);
    }

    @ParameterizedTest
    @MethodSource("all")
    void the_statutory_routes_are_the_same_everywhere_and_in_no_file(RegionConfiguration region) {
        var routes = region.accessPoints().stream()
                .filter(route -> route.kind() == AccessPointKind.STATUTORY_REFERRAL_ROUTE)
                .toList();
        assertEquals(StatutoryRoutes.ROUTES, routes);
        assertEquals(5, routes.size());
        assertFalse(WritingRegions.files(region).values().stream().anyMatch(text -> text.contains("statutory")));
    }

    @ParameterizedTest
    @MethodSource("all")
    void no_person_is_named_after_a_function(RegionConfiguration region) {
        for (Map.Entry<String, String> file : WritingRegions.files(region).entrySet()) {
            var found = PERSON.matcher(file.getValue());
            assertFalse(found.find(), () -> file.getKey() + ": " + found.group());
        }
    }

    @ParameterizedTest
    @MethodSource("all")
    void an_invented_region_says_so_in_every_source(RegionConfiguration region) {
        var own = region.sources().stream().filter(source -> !StatutoryRoutes.isStatutory(source));
        Stream<String> publishers = own.map(Source::publisher);
        assertTrue(!region.region().demonstration() || publishers.allMatch(name -> name.equals("fictieve bron")));
    }
}
