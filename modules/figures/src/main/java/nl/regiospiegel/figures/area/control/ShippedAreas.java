package nl.regiospiegel.figures.area.control;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import nl.regiospiegel.figures.area.entity.Area;
import nl.regiospiegel.figures.area.entity.Area.Validity;
import nl.regiospiegel.figures.area.entity.AreaChange;
import nl.regiospiegel.figures.area.entity.AreaCode;
import nl.regiospiegel.figures.area.entity.AreaMembership;
import nl.regiospiegel.figures.area.entity.AreaName;
import nl.regiospiegel.figures.period.entity.Period;

/**
 * The areas the product ships with: the country and its parts, the municipalities and youth regions of 2023, the
 * municipalities that went up in another since 2021, and the invented areas of the demonstration.
 */
@ApplicationScoped
public class ShippedAreas implements KnownAreas.Source {

    /** Municipal changes are known from here on, so names of municipalities hold from here on. */
    private static final LocalDate KNOWN_FROM = LocalDate.of(2021, 1, 1);

    private static final LocalDate CLASSIFICATION = LocalDate.of(2023, 1, 1);
    private static final LocalDate INVENTED_FROM = LocalDate.of(2016, 1, 1);
    private static final AreaCode INVENTED_COUNTRY = new AreaCode("VB01");

    private final List<Map<String, String>> classified = ShippedCsv.rows("/reference/areas_2023.csv");
    private final List<Map<String, String>> invented = ShippedCsv.rows("/demonstration/areas.csv");
    private final List<Map<String, String>> changed = ShippedCsv.rows("/reference/areas_changes.csv").stream()
            .filter(row -> "yes".equals(row.get("seen")))
            .toList();
    private final List<AreaChange> changes = changed.stream()
            .filter(row -> row.get("subject_code").isEmpty())
            .map(row -> new AreaChange(
                    date(row.get("date")), code(row.get("from_code")), code(row.get("to_code")), row.get("kind")))
            .toList();
    private final Map<AreaCode, Area> areas = collect();
    private final List<AreaName> names = collectNames();

    /** All of them, past and invented ones too, in order of code. */
    public List<Area> all() {
        return List.copyOf(areas.values());
    }

    @Override
    public KnownAreas known() {
        return new KnownAreas(all(), names);
    }

    public List<AreaChange> changes() {
        return changes;
    }

    public List<AreaName> names() {
        return names;
    }

    /** Whether the area existed at any time of the period. */
    public boolean existed(AreaCode code, Period period) {
        return Optional.ofNullable(areas.get(code))
                .filter(area -> KnownAreas.existed(area, period))
                .isPresent();
    }

    public boolean isKnown(AreaCode code) {
        return areas.containsKey(code);
    }

    /** The area that sources print under this name on that day. */
    public Optional<AreaCode> named(String name, LocalDate day) {
        return names.stream()
                .filter(each -> each.name().equals(name) && each.meantOn(day))
                .map(AreaName::code)
                .findFirst();
    }

    /** Which municipality is in which youth region, since when and until when; invented ones are in their country too. */
    public List<AreaMembership> memberships() {
        var memberships = new ArrayList<AreaMembership>();
        invented.forEach(row -> memberships.addAll(inventedMemberships(row)));
        for (var row : classified) {
            if (!row.get("youth_region").isEmpty()) {
                memberships.addAll(memberships(row));
            }
        }
        return memberships;
    }

    private static List<AreaMembership> inventedMemberships(Map<String, String> row) {
        var area = code(row.get("code"));
        return Stream.of(row.get("youthRegion"), area.equals(INVENTED_COUNTRY) ? "" : INVENTED_COUNTRY.value())
                .filter(parent -> !parent.isEmpty())
                .map(parent -> new AreaMembership(area, code(parent), INVENTED_FROM, null, "invented"))
                .toList();
    }

    private List<AreaMembership> memberships(Map<String, String> row) {
        var area = code(row.get("code"));
        var first = code(row.get("youth_region"));
        var basis = row.get("youth_region_basis");
        return changed.stream()
                .filter(change -> change.get("subject_code").equals(area.value()))
                .findFirst()
                .map(move -> List.of(
                        new AreaMembership(area, first, CLASSIFICATION, date(move.get("date")), basis),
                        new AreaMembership(area, code(move.get("to_code")), date(move.get("date")), null, "move")))
                .orElseGet(() -> List.of(new AreaMembership(area, first, CLASSIFICATION, null, basis)));
    }

    private Map<AreaCode, Area> collect() {
        var found = new TreeMap<AreaCode, Area>();
        ShippedCsv.rows("/reference/area-codes.csv").forEach(row -> put(found, row, "code", "name", false));
        classified.forEach(row -> put(found, row, "code", "name", false));
        changed.stream()
                .filter(row -> row.get("subject_code").isEmpty())
                .forEach(row -> put(found, row, "from_code", "from_name", false));
        invented.forEach(row -> put(found, row, "code", "name", true));
        return found;
    }

    private void put(Map<AreaCode, Area> found, Map<String, String> row, String code, String name, boolean invented) {
        var area = code(row.get(code));
        found.putIfAbsent(area, new Area(area, row.get(name), validity(area), List.of(), invented));
    }

    private Validity validity(AreaCode area) {
        return new Validity(
                begin(area),
                end(area),
                linked(change -> change.to().equals(area), AreaChange::from),
                linked(change -> change.from().equals(area), AreaChange::to));
    }

    private List<AreaCode> linked(Predicate<AreaChange> to, Function<AreaChange, AreaCode> other) {
        return changes.stream().filter(to).map(other).sorted().toList();
    }

    /** Only a merger makes a new municipality; the others were there before. */
    private LocalDate begin(AreaCode area) {
        return day(change -> change.kind().equals("merger") && change.to().equals(area));
    }

    private LocalDate end(AreaCode area) {
        return day(change -> change.from().equals(area));
    }

    private LocalDate day(Predicate<AreaChange> of) {
        return changes.stream()
                .filter(of)
                .map(AreaChange::date)
                .min(Comparator.naturalOrder())
                .orElse(null);
    }

    private List<AreaName> collectNames() {
        var collected = new ArrayList<AreaName>();
        areas.values().stream()
                .filter(area -> area.code().value().startsWith("GM"))
                .map(area -> new AreaName(
                        area.name(),
                        area.code(),
                        area.validity().from() == null
                                ? KNOWN_FROM
                                : area.validity().from(),
                        area.validity().to()))
                .filter(name -> name.to() == null || name.from().isBefore(name.to()))
                .forEach(collected::add);
        ShippedCsv.rows("/reference/area-names.csv")
                .forEach(row -> collected.add(new AreaName(
                        row.get("name"), code(row.get("code")), date(row.get("from")), date(row.get("to")))));
        return List.copyOf(collected);
    }

    private static AreaCode code(String text) {
        return new AreaCode(text);
    }

    private static LocalDate date(String text) {
        return text.isEmpty() ? null : LocalDate.parse(text);
    }
}
