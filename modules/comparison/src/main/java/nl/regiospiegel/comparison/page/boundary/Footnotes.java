package nl.regiospiegel.comparison.page.boundary;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.regiospiegel.comparison.answers.CitedSources;
import nl.regiospiegel.comparison.choice.entity.ComparedRegion;
import nl.regiospiegel.regions.answers.SourceReference;
import nl.regiospiegel.regions.source.entity.Citation;
import nl.regiospiegel.regions.timeline.control.DateWords;
import nl.regiospiegel.regions.timeline.entity.EdtfDate;

/** Numbers the sources in the order in which the page first cites them. */
final class Footnotes {

    private final CitedSources cited = new CitedSources();
    private final PageTexts texts;
    private final List<ComparedRegion> regions;
    private final Map<Integer, Set<String>> placesOf = new HashMap<>();

    Footnotes(PageTexts texts, List<ComparedRegion> regions) {
        this.texts = texts;
        this.regions = regions;
    }

    /** One mark for each source, with every place in it that is cited. */
    List<SourceMark> marks(ComparedRegion region, Collection<Citation> citations) {
        cited.cite(region, citations.stream());
        var found = new LinkedHashMap<Integer, Set<String>>();
        for (var citation : citations) {
            var number = cited.number(region, citation.source());
            var places = found.computeIfAbsent(number, unseen -> new LinkedHashSet<>());
            if (citation.locator() != null) {
                places.add(citation.locator());
                placesOf.computeIfAbsent(number, unseen -> new LinkedHashSet<>())
                        .add(citation.locator());
            }
        }
        return found.entrySet().stream()
                .map(mark -> new SourceMark(mark.getKey(), String.join("; ", mark.getValue())))
                .toList();
    }

    SourceMark mark(SourceReference source) {
        cited.cite(source);
        return new SourceMark(cited.number(source.id()), "");
    }

    List<SourceOnPage> all() {
        var sources = new ArrayList<SourceOnPage>();
        for (var source : cited.all()) {
            var number = sources.size() + 1;
            sources.add(new SourceOnPage(
                    number, source.title(), source.url(), about(source), region(source), places(number)));
        }
        return sources;
    }

    private String places(int number) {
        return String.join("; ", placesOf.getOrDefault(number, Set.of()));
    }

    private String about(SourceReference source) {
        return Stream.of(
                        source.publisher(),
                        date(source),
                        texts.say("source.kind." + source.kind()),
                        source.documentId() == null ? null : texts.say("source.document", source.documentId()),
                        source.licence())
                .filter(Objects::nonNull)
                .collect(Collectors.joining(", "));
    }

    private String date(SourceReference source) {
        return EdtfDate.isValid(source.date())
                ? new DateWords(texts.locale()).of(new EdtfDate(source.date()))
                : source.date();
    }

    private String region(SourceReference source) {
        return regions.stream()
                .filter(region -> region.id().value().equals(source.region()))
                .map(region -> region.name(texts.locale()))
                .findFirst()
                .orElse(null);
    }
}
