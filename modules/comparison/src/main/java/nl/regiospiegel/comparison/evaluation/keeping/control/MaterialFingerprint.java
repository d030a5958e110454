package nl.regiospiegel.comparison.evaluation.keeping.control;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.regiospiegel.comparison.choice.entity.ComparedRegion;
import nl.regiospiegel.comparison.evaluation.entity.EvaluationSpecification;
import nl.regiospiegel.comparison.evaluation.entity.StudyClock;
import nl.regiospiegel.comparison.evaluation.entity.StudyMaterial;
import nl.regiospiegel.comparison.evaluation.entity.StudyMethod;
import nl.regiospiegel.comparison.evaluation.keeping.entity.CanonicalText;
import nl.regiospiegel.comparison.evaluation.keeping.entity.Fingerprint;
import nl.regiospiegel.comparison.outcome.entity.Coverage;
import nl.regiospiegel.comparison.timeline.control.CompareTimelines;
import nl.regiospiegel.figures.publication.entity.PublishedFigure;

/**
 * The hash of all that an answer follows from beside its specification and the kernel: the figures, the areas that the rule for
 * donors chose, what is known of breaks, prices, switches and starts, and the product that puts it into words.
 */
final class MaterialFingerprint {

    private MaterialFingerprint() {}

    /** @param product version of the product: another one may choose, warn or say otherwise */
    static String of(StudyMaterial material, List<PublishedFigure> figures, String product) {
        return new Fingerprint()
                .with("product", List.of(product))
                .with("figures", figures)
                .with("indicator", texts(List.of(material.indicator())))
                .with("prices", texts(material.figures().deflator().stream().toList()))
                .with("chosen", material.chosen())
                .with("areas", texts(chosen(material)))
                .with("resemblance", texts(material.resemblance()))
                .with("breaks", texts(material.breaks()))
                .with("switches", texts(material.switches()))
                .with(
                        "regions",
                        all(material).map(region -> switched(region, material)).toList())
                .hex();
    }

    private static List<String> texts(Collection<?> things) {
        return things.stream().map(CanonicalText::of).toList();
    }

    private static List<?> chosen(StudyMaterial material) {
        return material.areas().stream()
                .filter(area -> material.chosen().contains(area.code()))
                .toList();
    }

    static Stream<ComparedRegion> all(StudyMaterial material) {
        return Stream.concat(Stream.of(material.region()), material.others().stream());
    }

    /** Of whom it consists; and when it switched, of those whose switch takes part. */
    private static String switched(ComparedRegion region, StudyMaterial material) {
        var consists = region.id() + " "
                + CanonicalText.of(region.configuration().region().name()) + material.municipalities(region)
                + material.places(region);
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
                + " " + CanonicalText.of(StudyClock.assumed(region, day));
    }

    private static Coverage coverage(ComparedRegion region, StudyMaterial material) {
        return Coverage.of(
                material.indicator().careForms(),
                region.contractModel(material.specification().vintageAsOf()));
    }

    static boolean takesPart(ComparedRegion region, StudyMaterial material) {
        return region.equals(material.region()) || material.specification().method() == StudyMethod.STAGGERED;
    }
}
