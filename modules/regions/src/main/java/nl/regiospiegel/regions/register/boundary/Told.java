package nl.regiospiegel.regions.register.boundary;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.regiospiegel.regions.answers.SourceReference;
import nl.regiospiegel.regions.register.control.CurrentConfiguration;
import nl.regiospiegel.regions.source.entity.Source;

/**
 * One of the collections that a region can be asked for.
 *
 * @param items what there was on a day
 * @param key id of an item
 * @param cited what an item cites
 */
record Told<T>(Items<T> items, Function<T, String> key, Function<T, Stream<CitedPlace>> cited) {

    /** What there was on a day, read out. */
    @FunctionalInterface
    interface Items<T> {
        List<T> on(LocalDate day, CurrentConfiguration known, ReadingOut aloud);
    }

    static final Told<StatedContractModel> CONTRACT_MODELS = new Told<>(
            (day, known, aloud) -> known.on(day).contractModels().stream()
                    .map(model -> StatedContractModel.of(model, known.inForce().of(model), aloud))
                    .toList(),
            StatedContractModel::id,
            StatedContractModel::cited);

    static final Told<StatedAccessPoint> ACCESS_POINTS = new Told<>(
            (day, known, aloud) -> known.on(day).accessPoints().stream()
                    .map(point -> StatedAccessPoint.of(point, known.inForce().of(point), aloud))
                    .toList(),
            StatedAccessPoint::id,
            StatedAccessPoint::cited);

    static final Told<StatedEvent> TIMELINE = new Told<>(
            (day, known, aloud) -> known.on(day).events().stream()
                    .map(event -> StatedEvent.of(event, aloud))
                    .toList(),
            StatedEvent::id,
            StatedEvent::cited);

    static final Told<SourceReference> SOURCES = new Told<>(
            (day, known, aloud) -> known.whole().sources().stream()
                    .filter(source -> known.inForce().of(source).includes(day))
                    .map(source -> reference(known, source))
                    .toList(),
            SourceReference::id,
            source -> Stream.empty());

    /** The sources that are cited, in the order of the file, each once. */
    static List<SourceReference> references(CurrentConfiguration known, Stream<CitedPlace> cited) {
        var ids = cited.map(CitedPlace::source).collect(Collectors.toSet());
        return known.whole().sources().stream()
                .filter(source -> ids.contains(source.id()))
                .map(source -> reference(known, source))
                .toList();
    }

    static SourceReference reference(CurrentConfiguration known, Source source) {
        return new SourceReference(
                source.id(),
                known.whole().region().id().value(),
                source.kind().code(),
                source.title(),
                source.publisher(),
                source.date() == null ? null : source.date().text(),
                source.url(),
                source.documentId(),
                null);
    }
}
