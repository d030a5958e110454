package nl.regiospiegel.regions.register.boundary;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.regiospiegel.regions.answers.Stamp;
import nl.regiospiegel.regions.answers.Today;
import nl.regiospiegel.regions.language.Language;
import nl.regiospiegel.regions.register.control.Configurations;
import nl.regiospiegel.regions.register.control.CurrentConfiguration;
import nl.regiospiegel.regions.register.control.Regions;
import nl.regiospiegel.regions.register.entity.KnownRegion;
import nl.regiospiegel.regions.speaking.SpeakingRegion;
import nl.regiospiegel.regions.timeline.control.DateWords;
import nl.regiospiegel.regions.timeline.entity.EdtfDate;
import nl.regiospiegel.regions.timeline.entity.TimelineEvent;

/** The home of a region: everything the product knows of it now, whatever the day. */
@Named
@RequestScoped
public class RegionHome {

    private static final String FRESHNESS = "/figures/freshness.xhtml";

    @Inject
    private SpeakingRegion speaking;

    @Inject
    private Regions regions;

    @Inject
    private Configurations configurations;

    @Inject
    private Language language;

    @Inject
    private Stamp stamp;

    private KnownRegion region;
    private CurrentConfiguration known;
    private ReadingOut aloud;
    private RegionProfile profile;
    private List<NumberedSource> sources;
    private Map<String, Integer> numbers;

    @Transactional
    public void load() {
        region = regions.find(speaking.region().orElseThrow());
        known = configurations.current(region);
        aloud = new ReadingOut(known.whole(), locale());
        profile = RegionProfile.of(known, Today.day(), locale(), stamp);
        sources = numbered();
        numbers = sources.stream().collect(Collectors.toMap(NumberedSource::getId, NumberedSource::getNumber));
    }

    public String getName() {
        return profile.name();
    }

    public boolean isDemonstration() {
        return profile.demonstration();
    }

    public RegionProfile getProfile() {
        return profile;
    }

    /** Which configuration this is, since when, and whether others see it. */
    public String getVersionLine() {
        var version = known.version();
        var loaded = LocalDate.ofInstant(version.loadedAt(), Today.ZONE);
        var origin = "home.origin." + version.origin().name().toLowerCase(Locale.ROOT);
        var line = PageTexts.text(
                "home.version",
                locale(),
                version.number(),
                new DateWords(locale()).of(loaded),
                PageTexts.text(origin, locale()));
        return line + " " + PageTexts.text(region.published() ? "home.shown" : "home.hidden", locale());
    }

    /** The parties that have members: consortia, joint bodies, cooperatives. */
    public List<RegionProfile.StatedParty> getGroupings() {
        return profile.parties().stream()
                .filter(party -> party.members().stream()
                        .anyMatch(member -> !member.readings().isEmpty()))
                .toList();
    }

    public List<ModelOnPage> getModels() {
        return known.whole().contractModels().stream()
                .map(model -> StatedContractModel.of(model, known.inForce().of(model), aloud))
                .map(model -> new ModelOnPage(model, locale()))
                .toList();
    }

    public List<StatedAccessPoint> getAccessPoints() {
        return accessPoints(point -> !point.statutory());
    }

    public List<StatedAccessPoint> getStatutoryRoutes() {
        return accessPoints(StatedAccessPoint::statutory);
    }

    /** In the order in which they can have happened, or else were planned. */
    public List<StatedEvent> getEvents() {
        return known.whole().events().stream()
                .sorted(Comparator.comparing(RegionHome::firstDay))
                .map(event -> StatedEvent.of(event, aloud))
                .toList();
    }

    public String window(StatedEvent event) {
        var words = new DateWords(locale());
        var window = event.implementationWindow();
        return words.of(new EdtfDate(window.from())) + " " + PageTexts.text("timeline.until", locale()) + " "
                + words.of(new EdtfDate(window.until()));
    }

    public List<NumberedSource> getSources() {
        return sources;
    }

    private List<NumberedSource> numbered() {
        var all = known.whole().sources();
        var places = places();
        return IntStream.range(0, all.size())
                .mapToObj(index -> new NumberedSource(
                        index + 1,
                        all.get(index),
                        locale(),
                        places.getOrDefault(all.get(index).id(), Set.of())))
                .toList();
    }

    /** The places that this page cites, by the id of their source. */
    private Map<String, Set<String>> places() {
        var points = known.whole().accessPoints().stream()
                .map(point -> StatedAccessPoint.of(point, known.inForce().of(point), aloud))
                .flatMap(StatedAccessPoint::cited);
        var events = getEvents().stream().flatMap(StatedEvent::cited);
        var models = getModels().stream().flatMap(ModelOnPage::cited);
        return Stream.of(profile.cited(), models, points, events)
                .flatMap(Function.identity())
                .collect(Collectors.groupingBy(
                        CitedPlace::source, Collectors.mapping(CitedPlace::locator, Collectors.toSet())));
    }

    /** The number of each source on this page, by its id. */
    public Map<String, Integer> getNumbers() {
        return numbers;
    }

    /** The page fragment about the figures' freshness, when a module brings one. */
    public String getFreshness() {
        return getClass().getResource("/META-INF/resources" + FRESHNESS) == null ? "" : FRESHNESS;
    }

    private List<StatedAccessPoint> accessPoints(Predicate<StatedAccessPoint> which) {
        return known.whole().accessPoints().stream()
                .map(point -> StatedAccessPoint.of(point, known.inForce().of(point), aloud))
                .filter(which)
                .toList();
    }

    private static LocalDate firstDay(TimelineEvent event) {
        var dates = event.actual().readings().isEmpty() ? event.planned() : event.actual();
        return dates.readings().stream()
                .map(reading -> reading.value().edtf().earliest())
                .min(Comparator.naturalOrder())
                .orElse(LocalDate.MAX);
    }

    private Locale locale() {
        return language.getLocale();
    }
}
