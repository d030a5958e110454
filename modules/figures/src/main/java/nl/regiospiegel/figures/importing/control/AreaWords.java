package nl.regiospiegel.figures.importing.control;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.regiospiegel.figures.area.control.KnownAreas;
import nl.regiospiegel.figures.area.entity.Area;
import nl.regiospiegel.figures.area.entity.AreaCode;
import nl.regiospiegel.figures.area.entity.AreaKind;
import nl.regiospiegel.figures.area.entity.AreaName;
import nl.regiospiegel.figures.importing.entity.Rule;
import nl.regiospiegel.figures.period.entity.Period;

/**
 * Areas as files write them: by code, or by name where there is no code. The code of an area that no longer exists never
 * stands for a present one; the fault names what it went up in.
 */
final class AreaWords {

    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.forLanguageTag("nl"));
    private static final Pattern NUMBER = Pattern.compile("[0-9]{3,4}");
    private static final Pattern OTHER_KIND = Pattern.compile("(?:WK|BU)[0-9]{4,10}|(?:CR|GGD|VR|RE)[0-9]{2,4}");
    private static final Pattern CODE = Pattern.compile("[A-Za-z]{2,3}-?[0-9]{2,10}");
    private static final Map<String, AreaKind> KINDS = Map.of(
            "gemeente", AreaKind.MUNICIPALITY,
            "PV", AreaKind.PROVINCE,
            "LD", AreaKind.PART_OF_COUNTRY,
            "JZ", AreaKind.YOUTH_REGION);

    private final Map<String, Area> byCode;
    private final Map<String, Set<AreaName>> byName = new HashMap<>();
    private final Remembered<String, Remembered<Period, Found<AreaCode>>> read =
            new Remembered<>(text -> new Remembered<>(period -> find(text, period)));

    AreaWords(KnownAreas areas) {
        this.byCode = areas.all().stream()
                .collect(Collectors.toMap(area -> area.code().value(), area -> area));
        areas.names().forEach(name -> put(name.name(), name));
        areas.all().stream()
                .filter(area -> area.kind() != AreaKind.MUNICIPALITY && !area.demonstration())
                .forEach(this::putOther);
    }

    private void putOther(Area area) {
        put(area.name(), new AreaName(area.name(), area.code(), LocalDate.MIN, null));
    }

    private void put(String words, AreaName name) {
        byName.computeIfAbsent(words, each -> new HashSet<>()).add(name);
    }

    /** The area that the text means in this period. */
    Found<AreaCode> of(String text, Period period) {
        return read.of(text).of(period);
    }

    private Found<AreaCode> find(String text, Period period) {
        if (byCode.containsKey(text)) {
            return coded(byCode.get(text), period);
        }
        if (text.startsWith("RG-")) {
            return Found.fault(Rule.REGION_TOTAL, text);
        }
        if (OTHER_KIND.matcher(text).matches()) {
            return Found.fault(Rule.AREA_KIND, text);
        }
        if (NUMBER.matcher(text).matches() || CODE.matcher(text).matches()) {
            return Found.fault(Rule.UNKNOWN_AREA, text, nearCode(text));
        }
        return named(text, period);
    }

    private String nearCode(String text) {
        var padded = NUMBER.matcher(text).matches() ? "GM" + "0".repeat(4 - text.length()) + text : text;
        return Nearest.hint(padded, byCode.keySet());
    }

    private Found<AreaCode> coded(Area area, Period period) {
        if (KnownAreas.existed(area, period)) {
            return Found.meaning(area.code());
        }
        return Found.fault(Rule.AREA_NOT_IN_PERIOD, area.code() + " " + area.name(), period, instead(area, period));
    }

    /** What it went up in, or what it came from. */
    private String instead(Area area, Period period) {
        var to = area.validity().to();
        boolean ended = to != null && !to.isAfter(period.first());
        var others = ended ? area.validity().successors() : area.validity().predecessors();
        if (others.isEmpty()) {
            return "";
        }
        var names = others.stream()
                .map(code -> byCode.get(code.value()))
                .map(other -> other.name() + " (" + other.code() + ")")
                .collect(Collectors.joining(", "));
        var since = (ended ? to : area.validity().from()).format(DAY);
        return ended ? "; sinds " + since + " is het " + names : "; tot " + since + " was het " + names;
    }

    private Found<AreaCode> named(String text, Period period) {
        var meant = candidates(text)
                .filter(name -> name.from().equals(LocalDate.MIN) || name.meantOn(period.first()))
                .map(AreaName::code)
                .collect(Collectors.toCollection(TreeSet::new));
        if (meant.size() > 1) {
            meant.removeIf(code -> code.kind() == AreaKind.YOUTH_REGION);
        }
        if (meant.isEmpty()) {
            return Found.fault(Rule.UNKNOWN_AREA_NAME, text, Nearest.hint(text, byName.keySet()), period);
        }
        return meant.size() == 1
                ? Found.meaning(meant.first())
                : Found.fault(Rule.AMBIGUOUS_AREA_NAME, text, codes(meant));
    }

    private static String codes(Set<AreaCode> meant) {
        return meant.stream().map(AreaCode::value).collect(Collectors.joining(", "));
    }

    /** What has this name; what stands behind it in brackets, as in "Utrecht (PV)", says which kind. */
    private Stream<AreaName> candidates(String text) {
        var exact = byName.get(text);
        if (exact != null) {
            return exact.stream();
        }
        int bracket = text.lastIndexOf(" (");
        var kind =
                bracket < 0 ? null : KINDS.get(text.substring(bracket + 2, Math.max(bracket + 2, text.length() - 1)));
        return kind == null
                ? Stream.empty()
                : byName.getOrDefault(text.substring(0, bracket), Set.of()).stream()
                        .filter(name -> name.code().kind() == kind);
    }
}
