package nl.regiospiegel.figures.indicator.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.regiospiegel.figures.indicator.control.KnownIndicators.Local;
import nl.regiospiegel.figures.indicator.control.RegionalDefinitions.Of;
import nl.regiospiegel.figures.indicator.entity.Indicator;
import nl.regiospiegel.figures.indicator.entity.IndicatorCode;
import nl.regiospiegel.regions.language.Language;
import nl.regiospiegel.regions.localindicator.entity.LocalIndicator;
import nl.regiospiegel.regions.speaking.SpeakingRegion;

/** The catalogue and the indicators that regions define themselves: what figures can be about. */
@ApplicationScoped
public class UsableIndicators implements KnownIndicators.Source {

    @Inject
    private Indicators catalogue;

    @Inject
    private RegionalDefinitions regional;

    @Inject
    private SpeakingRegion speaking;

    @Inject
    private Language language;

    /** All that is known now; asks the database. */
    @Override
    public KnownIndicators known() {
        var local = regional.all().stream()
                .flatMap(of -> of.each(definitions -> definitions.indicators().stream()))
                .flatMap(this::local)
                .sorted(Comparator.comparing(each -> !each.own()))
                .toList();
        return new KnownIndicators(catalogue.all(), local);
    }

    /** What own figures of the speaking region can be about, in order of code. */
    public List<Indicator> ofOwnFigures() {
        return known().ofOwnFigures();
    }

    /** The indicator with this code; the database is asked for a code of a region only. */
    public Optional<Indicator> find(String code) {
        return code != null && code.startsWith(IndicatorCode.LOCAL) ? known().find(code) : catalogue.find(code);
    }

    /** As {@link #find(String)} for a figure of this region. */
    public Optional<Indicator> find(String code, String region) {
        return code.startsWith(IndicatorCode.LOCAL) ? known().find(code, region) : catalogue.find(code);
    }

    /** @throws UnknownIndicator when it is not there, or no longer */
    public Indicator require(IndicatorCode code) {
        return find(code.value()).orElseThrow(() -> new UnknownIndicator(code.value(), language));
    }

    private Stream<Local> local(Of<LocalIndicator> defined) {
        var region = defined.region();
        var own = speaking.region().filter(region.id()::equals).isPresent();
        return catalogue.find(defined.part().mapsTo()).stream()
                .map(shared -> Local.of(region.id().value(), region.name(), own, defined.part(), shared));
    }
}
