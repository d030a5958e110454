package nl.regiospiegel.comparison.evaluation.keeping.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.regiospiegel.comparison.choice.entity.ComparedRegion;
import nl.regiospiegel.comparison.evaluation.control.Evaluating;
import nl.regiospiegel.comparison.evaluation.entity.EvaluationSpecification;
import nl.regiospiegel.comparison.evaluation.entity.StudyClock;
import nl.regiospiegel.comparison.evaluation.entity.StudyMaterial;
import nl.regiospiegel.comparison.evaluation.entity.StudyMethod;
import nl.regiospiegel.comparison.evaluation.keeping.entity.FiguresUsed;
import nl.regiospiegel.comparison.evaluation.keeping.entity.Fingerprint;
import nl.regiospiegel.comparison.outcome.entity.Coverage;
import nl.regiospiegel.comparison.timeline.control.CompareTimelines;
import nl.regiospiegel.figures.area.entity.AreaCode;
import nl.regiospiegel.figures.publication.control.FigureReaders;
import nl.regiospiegel.figures.publication.entity.PublishedFigure;
import nl.regiospiegel.regions.register.control.Regions;

/**
 * What is put into an evaluation, as the speaking region sees it now: its figures, which areas they are of, and the breaks,
 * switches and starts that decide which of them count.
 */
@ApplicationScoped
public class UsedFigures {

    @Inject
    private Evaluating evaluating;

    @Inject
    private FigureReaders readers;

    @Inject
    private Regions regions;

    @Transactional
    public FiguresUsed by(EvaluationSpecification specification) {
        return in(evaluating.gather(specification));
    }

    /** What is in this. */
    @Transactional
    public FiguresUsed in(StudyMaterial material) {
        var figures = figures(material);
        return new FiguresUsed(
                hash(material, figures),
                readers.ofAll(figures),
                material.region().demonstration());
    }

    /** Empty when the region is not to be seen at all. */
    @Transactional
    public Optional<FiguresUsed> ifVisible(EvaluationSpecification specification) {
        return regions.seek(specification.region()).map(region -> by(specification));
    }

    private static String hash(StudyMaterial material, List<PublishedFigure> figures) {
        return new Fingerprint()
                .with("figures", figures)
                .with("chosen", material.chosen())
                .with("breaks", each(material.breaks(), found -> found.id() + " " + found.date()))
                .with("switches", each(material.switches(), known -> known.area() + " " + known.date()))
                .with(
                        "regions",
                        all(material).map(region -> switched(region, material)).toList())
                .hex();
    }

    private static <T> List<String> each(List<T> things, Function<T, String> text) {
        return things.stream().map(text).toList();
    }

    private static Stream<ComparedRegion> all(StudyMaterial material) {
        return Stream.concat(Stream.of(material.region()), material.others().stream());
    }

    /** Of whom it consists; and when it switched, of those whose switch takes part. */
    private static String switched(ComparedRegion region, StudyMaterial material) {
        var consists = region.id() + " " + material.municipalities(region);
        return takesPart(region, material)
                ? consists + " " + start(region, material.specification()) + " " + coverage(region, material)
                : consists;
    }

    private static String start(ComparedRegion region, EvaluationSpecification specification) {
        var day = specification.vintageAsOf();
        var clocks = CompareTimelines.clocks(List.of(region), day, specification.event());
        return Optional.ofNullable(clocks.get(region.id()))
                        .map(clock -> clock.date() + " " + clock.basis())
                        .orElse("-")
                + " " + StudyClock.assumed(region, day).map(StudyClock::window);
    }

    private static Coverage coverage(ComparedRegion region, StudyMaterial material) {
        return Coverage.of(
                material.indicator().careForms(),
                region.contractModel(material.specification().vintageAsOf()));
    }

    private static boolean takesPart(ComparedRegion region, StudyMaterial material) {
        return region.equals(material.region()) || material.specification().method() == StudyMethod.STAGGERED;
    }

    /** Of the region, of the others whose switch takes part, and of the areas that can be donors. */
    private static List<PublishedFigure> figures(StudyMaterial material) {
        var areas = new HashSet<>(material.chosen());
        all(material).map(material::municipalities).forEach(areas::removeAll);
        all(material).filter(region -> takesPart(region, material)).forEach(region -> addOf(region, material, areas));
        return material.figures().of(areas);
    }

    private static void addOf(ComparedRegion region, StudyMaterial material, Collection<AreaCode> areas) {
        areas.add(AreaCode.totalOf(region.id()));
        areas.addAll(material.municipalities(region));
    }
}
