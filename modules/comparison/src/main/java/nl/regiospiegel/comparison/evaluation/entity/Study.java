package nl.regiospiegel.comparison.evaluation.entity;

import java.util.List;
import java.util.stream.Stream;
import nl.regiospiegel.comparison.clock.entity.PeriodsAround;
import nl.regiospiegel.figures.area.entity.Area;
import nl.regiospiegel.figures.area.entity.AreaCode;
import nl.regiospiegel.figures.period.entity.Period;
import nl.regiospiegel.figures.publication.entity.PublishedFigure;
import nl.regiospiegel.statistics.panel.CaseStudy;

/**
 * What was studied, as far as it came.
 *
 * @param material all that was known
 * @param unit the region as the unit that switched
 * @param clock when it switched, {@code null} when that is not known
 * @param around the clean runs before and after, {@code null} without a clock
 * @param periods those of the panel, in order, with or without figures
 * @param donors the areas it is compared with, in order of code
 * @param leftOut the areas that the rule chose and that take no part
 * @param panel the values as the kernel takes them, {@code null} without donors or a run
 */
public record Study(
        StudyMaterial material,
        TreatedUnit unit,
        StudyClock clock,
        PeriodsAround around,
        List<Period> periods,
        List<Area> donors,
        List<LeftOutArea> leftOut,
        CaseStudy panel) {

    public Study {
        periods = List.copyOf(periods);
        donors = List.copyOf(donors);
        leftOut = List.copyOf(leftOut);
    }

    public EvaluationSpecification specification() {
        return material.specification();
    }

    /** The donors as areas of figures. */
    public List<AreaCode> donorCodes() {
        return donors.stream().map(Area::code).toList();
    }

    /** Every figure that plays a part in it. */
    public List<PublishedFigure> figures() {
        return Stream.concat(unit.areas().stream(), donorCodes().stream())
                .distinct()
                .flatMap(area -> material.figures().of(List.of(area)).stream())
                .filter(figure -> periods.contains(figure.period()))
                .toList();
    }

    public int before() {
        return around == null ? 0 : around.preRun().size();
    }
}
