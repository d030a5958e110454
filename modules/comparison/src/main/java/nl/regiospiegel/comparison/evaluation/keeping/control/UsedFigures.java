package nl.regiospiegel.comparison.evaluation.keeping.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import nl.regiospiegel.comparison.choice.entity.ComparedRegion;
import nl.regiospiegel.comparison.evaluation.control.Evaluating;
import nl.regiospiegel.comparison.evaluation.entity.EvaluationSpecification;
import nl.regiospiegel.comparison.evaluation.entity.StudyMaterial;
import nl.regiospiegel.comparison.evaluation.keeping.entity.FiguresUsed;
import nl.regiospiegel.figures.area.entity.AreaCode;
import nl.regiospiegel.figures.publication.control.FigureReaders;
import nl.regiospiegel.figures.publication.entity.PublishedFigure;
import nl.regiospiegel.regions.answers.Stamp;
import nl.regiospiegel.regions.register.control.Regions;

/**
 * What is put into an evaluation, as the speaking region sees it now: its figures, which areas they are of, and all else that
 * the answer follows from, as {@link MaterialFingerprint} lists it.
 */
@ApplicationScoped
public class UsedFigures {

    @Inject
    private Evaluating evaluating;

    @Inject
    private FigureReaders readers;

    @Inject
    private Regions regions;

    @Inject
    private Stamp stamp;

    @Transactional
    public FiguresUsed by(EvaluationSpecification specification) {
        return in(evaluating.gather(specification));
    }

    /** What is in this. */
    @Transactional
    public FiguresUsed in(StudyMaterial material) {
        var figures = figures(material);
        return new FiguresUsed(
                MaterialFingerprint.of(material, figures, stamp.getProductVersion()),
                readers.ofAll(figures),
                material.region().demonstration());
    }

    /** Empty when the region is not to be seen at all. */
    @Transactional
    public Optional<FiguresUsed> ifVisible(EvaluationSpecification specification) {
        return regions.seek(specification.region()).map(region -> by(specification));
    }

    /** Of the region, of the others whose switch takes part, and of the areas that can be donors. */
    private static List<PublishedFigure> figures(StudyMaterial material) {
        var areas = new HashSet<>(material.chosen());
        MaterialFingerprint.all(material).map(material::places).forEach(areas::removeAll);
        MaterialFingerprint.all(material)
                .filter(region -> MaterialFingerprint.takesPart(region, material))
                .forEach(region -> addOf(region, material, areas));
        return material.figures().of(areas);
    }

    private static void addOf(ComparedRegion region, StudyMaterial material, Collection<AreaCode> areas) {
        areas.add(AreaCode.totalOf(region.id()));
        areas.addAll(material.municipalities(region));
        areas.addAll(material.youthRegions(region));
    }
}
