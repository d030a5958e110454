package nl.regiospiegel.comparison.answers;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Stream;
import nl.regiospiegel.comparison.choice.entity.ComparedRegion;
import nl.regiospiegel.regions.answers.SourceReference;
import nl.regiospiegel.regions.configuration.control.StatutoryRoutes;
import nl.regiospiegel.regions.source.entity.Citation;
import nl.regiospiegel.regions.source.entity.Source;

/** Every source an answer cites, once, in the order in which it is first cited; the place in the list is its number. */
public final class CitedSources {

    private record Key(String region, String id) {}

    private final LinkedHashMap<Key, SourceReference> cited = new LinkedHashMap<>();

    /** Adds what these citations of one region refer to. */
    public void cite(ComparedRegion region, Stream<Citation> citations) {
        citations.map(Citation::source).distinct().forEach(id -> region.configuration()
                .source(id)
                .ifPresent(source -> cited.putIfAbsent(key(region, id), reference(region, source))));
    }

    /** Adds a source that belongs to no region. */
    public void cite(SourceReference source) {
        cited.putIfAbsent(new Key(source.region(), source.id()), source);
    }

    public List<SourceReference> all() {
        return List.copyOf(cited.values());
    }

    /** Number of a region's source, from 1; 0 when it was not cited. */
    public int number(ComparedRegion region, String id) {
        return new ArrayList<>(cited.keySet()).indexOf(key(region, id)) + 1;
    }

    /** Number of a source that belongs to no region, from 1; 0 when it was not cited. */
    public int number(String id) {
        return new ArrayList<>(cited.keySet()).indexOf(new Key(null, id)) + 1;
    }

    private static Key key(ComparedRegion region, String id) {
        var source = region.configuration().source(id);
        return new Key(source.map(known -> owner(region, known)).orElse(null), id);
    }

    /** What the law says, it says of every region alike: then of none. */
    private static String owner(ComparedRegion region, Source source) {
        return StatutoryRoutes.isStatutory(source) ? null : region.id().value();
    }

    private static SourceReference reference(ComparedRegion region, Source source) {
        return new SourceReference(
                source.id(),
                owner(region, source),
                source.kind().code(),
                source.title(),
                source.publisher(),
                source.date() == null ? null : source.date().text(),
                source.url(),
                source.documentId(),
                null);
    }
}
