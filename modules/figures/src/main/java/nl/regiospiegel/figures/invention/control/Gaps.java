package nl.regiospiegel.figures.invention.control;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.regiospiegel.figures.area.entity.AreaCode;
import nl.regiospiegel.figures.importing.entity.ImportedFigure;
import nl.regiospiegel.figures.invention.entity.Town;

/**
 * Cells that the invented statistics office leaves empty, as a real one does: in every eighth or so of the smallest municipalities
 * one half-year is hidden or was not reported, for all indicators.
 */
final class Gaps {

    private static final int SMALL = 4_500;
    private static final double PART = 0.15;

    private record Gap(int halfYear, boolean withheld) {}

    private final Map<AreaCode, Gap> gaps = new HashMap<>();

    Gaps(long seed, List<Town> towns) {
        var chance = new Chance(seed, "gaps");
        for (var town : towns) {
            var falls = chance.uniform();
            var when = (int) (chance.uniform() * HalfYears.COUNT);
            var withheld = chance.uniform() < 0.5;
            if (town.young() < SMALL && falls < PART && !InventedRegions.all().contains(town.code())) {
                gaps.put(town.code(), new Gap(when, withheld));
            }
        }
    }

    /** The figure, or that it is missing. */
    ImportedFigure hide(ImportedFigure figure) {
        var gap = gaps.get(figure.key().area());
        if (gap == null
                || !HalfYears.ALL.get(gap.halfYear()).equals(figure.key().period())) {
            return figure;
        }
        return new ImportedFigure(figure.key(), figure.vintage(), null, null, null, null, false, gap.withheld());
    }
}
