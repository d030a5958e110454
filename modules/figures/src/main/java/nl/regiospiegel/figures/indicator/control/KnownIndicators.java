package nl.regiospiegel.figures.indicator.control;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.regiospiegel.figures.indicator.entity.Indicator;
import nl.regiospiegel.figures.indicator.entity.IndicatorCode;
import nl.regiospiegel.regions.description.entity.LocalText;
import nl.regiospiegel.regions.language.Language;
import nl.regiospiegel.regions.localindicator.entity.LocalIndicator;

/**
 * The indicators that figures can be about, as known at one moment: the catalogue, and what regions define themselves.
 *
 * @param shared the catalogue
 * @param local what regions define themselves, those of the speaking region first
 */
public record KnownIndicators(List<Indicator> shared, List<Local> local) {

    /** Where they are known from. */
    public interface Source {
        KnownIndicators known();
    }

    /**
     * An indicator that a region defines itself.
     *
     * @param region id of the region
     * @param own whether that is the speaking region
     * @param indicator the shared indicator it stands closest to, under the code, name and definition of the region
     */
    public record Local(String region, boolean own, Indicator indicator) {

        /** @param name of the region */
        public static Local of(String region, LocalText name, boolean own, LocalIndicator defined, Indicator shared) {
            return new Local(region, own, inItsPlace(name, defined, shared));
        }
    }

    public KnownIndicators {
        shared = List.copyOf(shared);
        local = List.copyOf(local);
    }

    /** The catalogue only. */
    public KnownIndicators withoutLocal() {
        return new KnownIndicators(shared, List.of());
    }

    /** Whether the region defines an indicator with this code. */
    public boolean hasLocal(String region, String code) {
        return local.stream()
                .anyMatch(each -> each.region().equals(region)
                        && each.indicator().code().value().equals(code));
    }

    /** The catalogue, the own ones, and of those of other regions only these. */
    public KnownIndicators withLocal(Predicate<Local> ofOthers) {
        return new KnownIndicators(
                shared,
                local.stream().filter(each -> each.own() || ofOthers.test(each)).toList());
    }

    /** What own figures of the speaking region can be about, in order of code. */
    public List<Indicator> ofOwnFigures() {
        return inOrder(Stream.concat(shared.stream(), own()));
    }

    /** What any visible figure can be about, in order of code; of two regions with one code only the first. */
    public List<Indicator> all() {
        Map<IndicatorCode, Indicator> byCode = new TreeMap<>();
        Stream.concat(shared.stream(), local.stream().map(Local::indicator))
                .forEach(each -> byCode.putIfAbsent(each.code(), each));
        return List.copyOf(byCode.values());
    }

    /** Codes that the speaking region defines itself. */
    public Set<String> ownCodes() {
        return own().map(each -> each.code().value()).collect(Collectors.toSet());
    }

    /** The indicator with this code: that of the catalogue, else the own one, else that of another region. */
    public Optional<Indicator> find(String code) {
        return Stream.concat(shared.stream(), local.stream().map(Local::indicator))
                .filter(each -> each.code().value().equals(code))
                .findFirst();
    }

    /** What a figure of this region ({@code null}: of all) under this code is about. */
    public Optional<Indicator> find(String code, String region) {
        var defined =
                local.stream().filter(each -> each.region().equals(region)).map(Local::indicator);
        return Stream.concat(shared.stream(), defined)
                .filter(each -> each.code().value().equals(code))
                .findFirst();
    }

    private Stream<Indicator> own() {
        return local.stream().filter(Local::own).map(Local::indicator);
    }

    private static List<Indicator> inOrder(Stream<Indicator> indicators) {
        return indicators.sorted(Comparator.comparing(Indicator::code)).toList();
    }

    /** No source and no rhythm: those of the shared one are of other figures. */
    private static Indicator inItsPlace(LocalText region, LocalIndicator defined, Indicator shared) {
        return new Indicator(
                new IndicatorCode(defined.code()),
                shared.group(),
                marked(defined.name(), region),
                defined.definition(),
                shared.numerator(),
                shared.denominator(),
                shared.unit(),
                shared.kind(),
                shared.formula(),
                shared.multiplier(),
                shared.direction(),
                shared.levels(),
                shared.periodKinds(),
                shared.counts(),
                List.of(),
                List.of(),
                shared.careForms(),
                shared.breakdowns(),
                shared.additivity(),
                Stream.concat(Stream.of(difference(defined)), shared.traps().stream())
                        .toList());
    }

    private static LocalText marked(LocalText name, LocalText region) {
        return new LocalText(
                "%s (eigen definitie van %s)".formatted(name.nl(), region.nl()),
                "%s (own definition of %s)".formatted(name.en(), region.en()));
    }

    private static LocalText difference(LocalIndicator defined) {
        var relation = defined.relation();
        var difference = defined.difference() == null ? new LocalText("", "") : defined.difference();
        return new LocalText(
                "Staat het dichtst bij %s (%s). %s"
                        .formatted(defined.mapsTo(), relation.name(Language.DUTCH), difference.nl())
                        .strip(),
                "Stands closest to %s (%s). %s"
                        .formatted(defined.mapsTo(), relation.name(Locale.ENGLISH), difference.en())
                        .strip());
    }
}
