package nl.regiospiegel.regions.register.boundary;

import java.util.List;
import java.util.Locale;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.regiospiegel.regions.configuration.entity.RegionConfiguration;
import nl.regiospiegel.regions.contractmodel.control.Said;
import nl.regiospiegel.regions.contractmodel.control.Words;
import nl.regiospiegel.regions.language.Language;
import nl.regiospiegel.regions.source.entity.Citation;
import nl.regiospiegel.regions.source.entity.Fact;
import nl.regiospiegel.regions.source.entity.FactList;
import nl.regiospiegel.regions.source.entity.FactState;
import nl.regiospiegel.regions.source.entity.Reading;
import nl.regiospiegel.regions.timeline.entity.EventDate;

/** Reads the facts of one region out, for the API and for pages alike. */
final class ReadingOut {

    private final RegionConfiguration configuration;
    private final Locale locale;
    private final Words words;

    ReadingOut(RegionConfiguration configuration, Locale locale) {
        this.configuration = configuration;
        this.locale = locale;
        this.words = new Words(configuration.region(), locale);
    }

    RegionConfiguration configuration() {
        return configuration;
    }

    Locale locale() {
        return locale;
    }

    /** The items of a list; for a silent list one fact that says so, so that there always is at least one. */
    <T> List<StatedFact> facts(FactList<T> facts, BiFunction<Words, T, Said> said) {
        return facts.items().isEmpty()
                ? List.of(silent(facts.state(), facts.note()))
                : facts.items().stream().map(fact -> fact(fact, said)).toList();
    }

    <T> StatedFact fact(Fact<T> fact, BiFunction<Words, T, Said> said) {
        return fact(fact, reading -> said.apply(words, reading.value()));
    }

    /** A date of an event; "tot" ends the day before. */
    StatedFact date(Fact<EventDate> date) {
        return fact(date, reading -> words.qualifiedDate(reading.value(), reading.qualifier()));
    }

    private <T> StatedFact fact(Fact<T> fact, Function<Reading<T>, Said> said) {
        var readings =
                fact.readings().stream().map(reading -> reading(reading, said)).toList();
        if (readings.isEmpty()) {
            return silent(fact.state(), fact.note());
        }
        var known = fact.state() == FactState.KNOWN;
        return new StatedFact(
                fact.state().code(),
                known ? readings.get(0).value() : null,
                readings.stream().map(StatedReading::qualifiedText).collect(Collectors.joining(" / ")),
                readings,
                readings.stream()
                        .flatMap(reading -> reading.derivedFrom().stream())
                        .distinct()
                        .toList(),
                fact.note());
    }

    static List<CitedPlace> places(List<Citation> citations) {
        return citations.stream()
                .map(citation -> new CitedPlace(citation.source(), citation.locator()))
                .toList();
    }

    private <T> StatedReading reading(Reading<T> reading, Function<Reading<T>, Said> said) {
        var spoken = said.apply(reading);
        var derived = reading.derived();
        return new StatedReading(
                spoken.value(),
                spoken.text(),
                reading.qualifier(),
                places(reading.sources()),
                derived == null ? List.of() : derived.from(),
                derived == null ? null : derived.reason(),
                reading.note());
    }

    private StatedFact silent(FactState state, String note) {
        return new StatedFact(state.code(), null, silence(state), List.of(), List.of(), note);
    }

    private String silence(FactState state) {
        var english = Language.ENGLISH.getLanguage().equals(locale.getLanguage());
        if (state == FactState.NOT_APPLICABLE) {
            return english ? "not applicable" : "niet van toepassing";
        }
        return english ? "unknown (no source)" : "onbekend (geen bron)";
    }
}
