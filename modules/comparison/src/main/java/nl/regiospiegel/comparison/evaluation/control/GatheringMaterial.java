package nl.regiospiegel.comparison.evaluation.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.regiospiegel.comparison.benchmark.control.FindingAlike;
import nl.regiospiegel.comparison.benchmark.entity.PeerGroup;
import nl.regiospiegel.comparison.choice.control.ChoosingRegions;
import nl.regiospiegel.comparison.choice.entity.ComparedRegion;
import nl.regiospiegel.comparison.evaluation.entity.Deflator;
import nl.regiospiegel.comparison.evaluation.entity.DonorRule;
import nl.regiospiegel.comparison.evaluation.entity.EvaluationSpecification;
import nl.regiospiegel.comparison.evaluation.entity.StudyFigures;
import nl.regiospiegel.comparison.evaluation.entity.StudyMaterial;
import nl.regiospiegel.figures.area.control.Areas;
import nl.regiospiegel.figures.area.entity.Area;
import nl.regiospiegel.figures.area.entity.AreaCode;
import nl.regiospiegel.figures.area.entity.AreaKind;
import nl.regiospiegel.figures.indicator.control.Indicators;
import nl.regiospiegel.figures.indicator.entity.Indicator;
import nl.regiospiegel.figures.priceindex.control.PriceIndexes;
import nl.regiospiegel.figures.publication.control.FigureQuery;
import nl.regiospiegel.figures.publication.control.PublishedFigures;
import nl.regiospiegel.figures.publication.entity.PublishedFigure;
import nl.regiospiegel.figures.seriesbreak.control.SeriesBreaks;
import nl.regiospiegel.figures.seriesbreak.entity.SeriesBreak;
import nl.regiospiegel.regions.language.Language;
import nl.regiospiegel.regions.register.control.UnknownRegion;

/** Reads all that an evaluation needs: the figures of all areas in one query. Invented and real never meet. */
@ApplicationScoped
class GatheringMaterial {

    @Inject
    private ChoosingRegions regions;

    @Inject
    private Indicators indicators;

    @Inject
    private Areas areas;

    @Inject
    private PublishedFigures figures;

    @Inject
    private SeriesBreaks breaks;

    @Inject
    private KnownSwitches switches;

    @Inject
    private PriceIndexes prices;

    @Inject
    private FindingAlike findingAlike;

    @Inject
    private Language language;

    StudyMaterial gather(EvaluationSpecification specification) {
        var choices = regions.choices();
        var region = choices.stream()
                .filter(each -> each.id().equals(specification.region()))
                .findFirst()
                .orElseThrow(() -> new UnknownRegion(specification.region().value(), language));
        var others = choices.stream()
                .filter(each -> each.demonstration() == region.demonstration())
                .filter(each -> !each.id().equals(region.id()))
                .toList();
        var indicator = indicators.find(specification.indicator()).orElseThrow();
        var known = areas(specification, region);
        var all = all(specification, Stream.concat(Stream.of(region), others.stream()), known);
        var alike = alike(specification, region);
        return new StudyMaterial(
                specification,
                indicator,
                region,
                others,
                known,
                alike.map(PeerGroup::areas).orElseGet(() -> chosen(specification, region, known)),
                figures(specification, indicator, all, region.demonstration()),
                breaks(indicator, region, all),
                switches.all(),
                alike.map(PeerGroup::context).orElse(List.of()));
    }

    /** Those most like the region, where the rule asks for them; none when its background figures are not known. */
    private Optional<PeerGroup> alike(EvaluationSpecification specification, ComparedRegion region) {
        return specification.donors() instanceof DonorRule.Similar similar
                ? Optional.of(findingAlike.municipalities(
                        similar.number(), region, specification.vintageAsOf(), language.getLocale()))
                : Optional.empty();
    }

    private static List<AreaCode> chosen(
            EvaluationSpecification specification, ComparedRegion region, List<Area> known) {
        var own = region.municipalities(specification.vintageAsOf()).stream()
                .map(municipality -> new AreaCode(municipality.code()))
                .toList();
        var candidates = known.stream()
                .filter(area -> area.kind() == specification.level())
                .toList();
        return ChoosingDonors.choose(specification.donors(), own, candidates);
    }

    private List<Area> areas(EvaluationSpecification specification, ComparedRegion region) {
        return areas.on(specification.vintageAsOf()).stream()
                .filter(area -> area.kind() == AreaKind.MUNICIPALITY || area.kind() == AreaKind.YOUTH_REGION)
                .filter(area -> area.demonstration() == region.demonstration())
                .toList();
    }

    /** The municipalities, those of the regions among them, the youth regions, and the totals of these regions. */
    private static List<AreaCode> all(
            EvaluationSpecification specification, Stream<ComparedRegion> compared, List<Area> known) {
        var ofRegions = compared.flatMap(region -> Stream.concat(
                Stream.of(AreaCode.totalOf(region.id())),
                region.municipalities(specification.vintageAsOf()).stream()
                        .map(municipality -> new AreaCode(municipality.code()))));
        return Stream.concat(ofRegions, known.stream().map(Area::code))
                .distinct()
                .toList();
    }

    private StudyFigures figures(
            EvaluationSpecification specification, Indicator indicator, List<AreaCode> all, boolean demonstration) {
        var query = new FigureQuery(
                indicator.code(),
                all,
                specification.kind(indicator),
                specification.from(),
                specification.to(),
                specification.vintageAsOf());
        var found = figures.find(query);
        var periods = found.stream().map(PublishedFigure::period).collect(Collectors.toSet());
        return new StudyFigures(
                indicator,
                found,
                Deflator.of(indicator, prices.of(demonstration), periods).orElse(null));
    }

    /** What broke real statistics everywhere says nothing of invented figures. */
    private List<SeriesBreak> breaks(Indicator indicator, ComparedRegion region, List<AreaCode> all) {
        return breaks.affecting(indicator.code(), all).stream()
                .filter(each -> !region.demonstration() || !each.areas().isEmpty())
                .toList();
    }
}
