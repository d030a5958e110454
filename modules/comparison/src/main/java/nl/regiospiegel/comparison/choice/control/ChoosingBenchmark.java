package nl.regiospiegel.comparison.choice.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.regiospiegel.comparison.choice.entity.ComparedRegion;
import nl.regiospiegel.figures.area.control.Areas;
import nl.regiospiegel.figures.area.entity.Area;
import nl.regiospiegel.figures.area.entity.AreaCode;
import nl.regiospiegel.figures.area.entity.AreaKind;

/** Finds the area that regions are compared with. Real and invented areas never take part in one comparison. */
@ApplicationScoped
public class ChoosingBenchmark {

    @Inject
    private Areas areas;

    /** The area with this code on the day; empty when not asked, or with a fault when unknown or of the other sort. */
    public Optional<Area> choose(AskedParameters asked, String code, List<ComparedRegion> regions, LocalDate day) {
        if (AskedParameters.isEmpty(code)) {
            return Optional.empty();
        }
        var found = AreaCode.isValid(code) ? areas.find(new AreaCode(code), day) : Optional.<Area>empty();
        if (found.filter(area -> area.kind() != AreaKind.REGION).isEmpty()) {
            asked.fault(
                    "benchmark",
                    "unknown-area",
                    asked.choose(
                            "Er is geen gebied met code ‘" + code + "’.",
                            "There is no area with code ‘" + code + "’."));
            return Optional.empty();
        }
        if (regions.stream()
                .anyMatch(region -> region.demonstration() != found.get().demonstration())) {
            asked.fault(
                    "benchmark",
                    "mixed-demonstration",
                    asked.choose(
                            "Echte en verzonnen gebieden staan nooit in één vergelijking. Kies een ander vergelijkingsgebied.",
                            "Real and invented areas never share a comparison. Choose another benchmark."));
        }
        return found;
    }
}
