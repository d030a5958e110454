package nl.regiospiegel.figures.invention.control;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.regiospiegel.figures.area.entity.AreaCode;
import nl.regiospiegel.regions.speaking.RegionId;

/** Which municipalities the three invented regions of the product consist of. */
public final class InventedRegions {

    private static final Map<String, List<String>> MUNICIPALITIES = new TreeMap<>(Map.of(
            "voorbeeldregio-a", List.of("VB0101"),
            "voorbeeldregio-b", List.of("VB0201", "VB0202", "VB0203"),
            "voorbeeldregio-c", List.of("VB0301", "VB0302")));

    private InventedRegions() {}

    /** In order of id. */
    public static List<RegionId> ids() {
        return MUNICIPALITIES.keySet().stream().map(RegionId::new).toList();
    }

    public static List<AreaCode> municipalities(RegionId region) {
        return MUNICIPALITIES.get(region.value()).stream().map(AreaCode::new).toList();
    }

    /** The contract areas of the one region whose contract is divided, which make up its one municipality. */
    static List<AreaCode> contractAreas() {
        var region = new RegionId("voorbeeldregio-a");
        return List.of(AreaCode.contractArea(region, "noord"), AreaCode.contractArea(region, "zuid"));
    }

    static List<AreaCode> all() {
        return ids().stream().flatMap(region -> municipalities(region).stream()).toList();
    }
}
