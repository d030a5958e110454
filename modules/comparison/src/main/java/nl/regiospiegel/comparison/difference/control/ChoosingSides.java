package nl.regiospiegel.comparison.difference.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import nl.regiospiegel.comparison.choice.control.AskedParameters;
import nl.regiospiegel.comparison.choice.control.ChoosingRegions;
import nl.regiospiegel.figures.area.control.Areas;
import nl.regiospiegel.figures.area.entity.Area;
import nl.regiospiegel.figures.area.entity.AreaCode;
import nl.regiospiegel.figures.area.entity.AreaKind;
import nl.regiospiegel.regions.answers.Today;
import nl.regiospiegel.regions.speaking.RegionId;

/** Finds whom a comparison was asked for, regions and areas alike. Real and invented ones never take part in one comparison. */
@ApplicationScoped
public class ChoosingSides {

    private static final Set<AreaKind> KINDS = Set.of(
            AreaKind.COUNTRY,
            AreaKind.PART_OF_COUNTRY,
            AreaKind.PROVINCE,
            AreaKind.YOUTH_REGION,
            AreaKind.MUNICIPALITY);

    @Inject
    private ChoosingRegions regions;

    @Inject
    private Areas areas;

    /** The region with this id or the area with this code; else a fault. */
    public Optional<Side> choose(AskedParameters asked, String parameter, String text, LocalDate day) {
        var wanted = asked.required(parameter, text);
        if (wanted.size() != 1) {
            wanted.stream().skip(1).findFirst().ifPresent(more -> onlyOne(asked, parameter));
            return Optional.empty();
        }
        return RegionId.isValid(wanted.get(0))
                ? regions.one(asked, parameter, wanted.get(0)).map(region -> new Side(region, null))
                : area(asked, parameter, wanted.get(0), day);
    }

    /** Faults of the two together. */
    void check(AskedParameters asked, Side a, Side b, LocalDate day) {
        if (a.demonstration() != b.demonstration()) {
            asked.fault(
                    "b",
                    "mixed-demonstration",
                    asked.choose(
                            "Echte en verzonnen gebieden staan nooit in één vergelijking.",
                            "Real and invented areas never share a comparison."));
        } else if (code(a, day).equals(code(b, day))) {
            asked.fault(
                    "b",
                    "same-area",
                    asked.choose("‘a’ en ‘b’ zijn hetzelfde gebied.", "‘a’ and ‘b’ are the same area."));
        }
    }

    private static AreaCode code(Side side, LocalDate day) {
        return side.subject(day, Locale.ROOT).area();
    }

    /** As it was on the day, or else as it is now: figures can be older than what is known of an area. */
    private Optional<Side> area(AskedParameters asked, String parameter, String code, LocalDate day) {
        var found = AreaCode.isValid(code)
                ? find(new AreaCode(code), day).filter(area -> KINDS.contains(area.kind()))
                : Optional.<Area>empty();
        if (found.isEmpty()) {
            asked.fault(
                    parameter,
                    "unknown-area",
                    asked.choose(
                            "Er is geen gebied of regio ‘" + code + "’.",
                            "There is no area or region ‘" + code + "’."));
        }
        return found.map(area -> new Side(null, area));
    }

    private Optional<Area> find(AreaCode code, LocalDate day) {
        return areas.find(code, day).or(() -> areas.find(code, Today.day()));
    }

    private static void onlyOne(AskedParameters asked, String parameter) {
        asked.fault(
                parameter,
                "not-one",
                asked.choose("Geef bij ‘" + parameter + "’ één gebied.", "Give one area as ‘" + parameter + "’."));
    }
}
