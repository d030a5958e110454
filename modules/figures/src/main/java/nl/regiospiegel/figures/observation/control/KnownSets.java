package nl.regiospiegel.figures.observation.control;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.regiospiegel.figures.indicator.entity.IndicatorCode;
import nl.regiospiegel.figures.observation.entity.ObservationQuestion;
import nl.regiospiegel.figures.observation.entity.Place;

/**
 * The data sets and publications that the speaking region could see at one moment. Their figures never change, so they fix
 * what an answer holds, however long it takes to write.
 *
 * @param dataSets of national statistics
 * @param publications of regions, in order of region and indicator
 * @param completeUntil nothing comes in after this answer that says it came in at this moment or before; who asks next time what
 *     changed since then misses nothing
 */
public record KnownSets(List<DataSetMark> dataSets, List<PublicationMark> publications, Instant completeUntil) {

    /** A data set of national statistics. */
    record DataSetMark(String id, String contentHash, Instant loadedAt) {}

    /** A publication of a region. */
    record PublicationMark(
            String region,
            String id,
            String indicator,
            String contentHash,
            LocalDate publishedOn,
            Instant publishedAt) {}

    /** Figures that have one owner and are read by one query, in the order in which they are read. */
    record Strand(String region, List<String> indicators, List<String> sets, List<String> changed) {

        boolean isNational() {
            return region == null;
        }

        /** Whether all of it comes before this place. */
        boolean isBefore(Place place) {
            return order(region, indicators.get(indicators.size() - 1))
                            .compareTo(order(place.region(), place.indicator()))
                    < 0;
        }

        boolean holds(Place place) {
            return Objects.equals(region, place.region()) && indicators.contains(place.indicator());
        }

        private static String order(String region, String indicator) {
            return (region == null ? "" : region) + " " + indicator;
        }
    }

    /** One strand for each owner: the fewest queries, for who reads everything. */
    List<Strand> wholes(ObservationQuestion question) {
        var codes = question.indicators().stream().map(IndicatorCode::value).toList();
        return Stream.concat(
                        Stream.of(national(codes, question)),
                        regional(question, PublicationMark::region)
                                .map(marks ->
                                        strand(codes, marks, question.vintages().changedSince())))
                .toList();
    }

    /** One strand for each owner and indicator: each is read at once up to a limit, for who reads a part. */
    List<Strand> strands(ObservationQuestion question) {
        var national = question.indicators().stream().map(code -> national(List.of(code.value()), question));
        var regional = regional(question, mark -> mark.region() + " " + mark.indicator())
                .map(marks -> strand(
                        List.of(marks.get(0).indicator()),
                        marks,
                        question.vintages().changedSince()));
        return Stream.concat(national, regional).toList();
    }

    private Strand national(List<String> indicators, ObservationQuestion question) {
        var changed = dataSets.stream()
                .filter(set -> isAfter(set.loadedAt(), question.vintages().changedSince()))
                .map(DataSetMark::id)
                .toList();
        return new Strand(
                null, indicators, dataSets.stream().map(DataSetMark::id).toList(), changed);
    }

    /** The publications that were public on the day asked for, in groups; a space comes before all that an id can have. */
    private Stream<List<PublicationMark>> regional(
            ObservationQuestion question, Function<PublicationMark, String> group) {
        var asOf = question.vintages().asOf();
        return publications.stream()
                .filter(mark -> asOf == null || !mark.publishedOn().isAfter(asOf))
                .collect(Collectors.groupingBy(group, TreeMap::new, Collectors.toList()))
                .values()
                .stream();
    }

    private static Strand strand(List<String> indicators, List<PublicationMark> marks, Instant since) {
        return new Strand(
                marks.get(0).region(),
                indicators,
                marks.stream().map(PublicationMark::id).toList(),
                marks.stream()
                        .filter(mark -> isAfter(mark.publishedAt(), since))
                        .map(PublicationMark::id)
                        .toList());
    }

    private static boolean isAfter(Instant moment, Instant since) {
        return since == null || moment.isAfter(since);
    }

    /** The same for the same content: the hashes of all sets, in order of id. */
    public List<String> hashes() {
        var national = dataSets.stream().map(set -> set.id() + " " + set.contentHash());
        var regional = publications.stream()
                .map(mark -> mark.region() + " " + mark.id() + " " + mark.contentHash() + " " + mark.publishedOn());
        return Stream.concat(national, regional).sorted().toList();
    }
}
