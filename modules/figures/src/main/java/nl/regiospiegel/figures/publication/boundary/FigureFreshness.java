package nl.regiospiegel.figures.publication.boundary;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.regiospiegel.figures.area.entity.AreaCode;
import nl.regiospiegel.figures.indicator.control.Indicators;
import nl.regiospiegel.figures.indicator.control.UsableIndicators;
import nl.regiospiegel.figures.indicator.entity.Indicator;
import nl.regiospiegel.figures.publication.control.DataSets;
import nl.regiospiegel.figures.publication.control.FreshFigures;
import nl.regiospiegel.figures.publication.entity.Freshness;
import nl.regiospiegel.regions.answers.SourceReference;
import nl.regiospiegel.regions.answers.Today;
import nl.regiospiegel.regions.description.entity.Municipality;
import nl.regiospiegel.regions.language.Language;
import nl.regiospiegel.regions.register.control.Configurations;
import nl.regiospiegel.regions.register.control.Regions;
import nl.regiospiegel.regions.register.entity.KnownRegion;
import nl.regiospiegel.regions.speaking.SpeakingRegion;

/** Backs the section about figures on a region's home: which there are, how far they reach, and which are not there. */
@Named
@RequestScoped
public class FigureFreshness {

    @Inject
    private SpeakingRegion speaking;

    @Inject
    private Regions regions;

    @Inject
    private Configurations configurations;

    @Inject
    private FreshFigures fresh;

    @Inject
    private DataSets dataSets;

    @Inject
    private Indicators indicators;

    @Inject
    private UsableIndicators usable;

    @Inject
    private Language language;

    private List<FreshLine> lines;

    /** The figures of the region's municipalities and of its total, by indicator. */
    @Transactional
    public List<FreshLine> getLines() {
        if (lines == null) {
            lines = read();
        }
        return lines;
    }

    /** Names of the indicators without any figure, joined. */
    @Transactional
    public String getAbsent() {
        var present = getLines().stream().map(FreshLine::getCode).toList();
        return indicators.compared().stream()
                .filter(indicator -> !present.contains(indicator.code().value()))
                .map(indicator -> name(indicator) + " (" + indicator.code() + ")")
                .collect(Collectors.joining(", "));
    }

    private List<FreshLine> read() {
        var found = fresh.of(areas());
        Map<String, SourceReference> sources = dataSets
                .find(found.stream().map(Freshness::dataSet).toList())
                .stream()
                .collect(Collectors.toMap(SourceReference::id, Function.identity()));
        return found.stream()
                .map(each -> new FreshLine(
                        usable.find(each.indicator().value())
                                .map(this::name)
                                .orElse(each.indicator().value()),
                        each,
                        sources.get(each.dataSet()),
                        language.getLocale()))
                .toList();
    }

    private List<AreaCode> areas() {
        var areas = new ArrayList<AreaCode>();
        speaking.region().flatMap(regions::seek).ifPresent(region -> {
            areas.add(AreaCode.totalOf(region.id()));
            municipalities(region).forEach(areas::add);
        });
        return areas;
    }

    private List<AreaCode> municipalities(KnownRegion region) {
        return configurations.description(region).municipalities().stream()
                .filter(municipality -> municipality.belongsOn(Today.day()))
                .map(Municipality::code)
                .map(AreaCode::new)
                .toList();
    }

    private String name(Indicator indicator) {
        return language.choose(indicator.name().nl(), indicator.name().en());
    }
}
