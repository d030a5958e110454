package nl.regiospiegel.comparison.page.boundary;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
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

    Footnotes(PageTexts texts, List<ComparedRegion> regions) {
        this.texts = texts;
        this.regions = regions;
    }

    List<SourceMark> marks(ComparedRegion region, Collection<Citation> citations) {
        cited.cite(region, citations.stream());
        return citations.stream()
                .distinct()
                .map(citation -> new SourceMark(
                        cited.number(region, citation.source()), citation.locator() == null ? "" : citation.locator()))
                .toList();
    }

    SourceMark mark(SourceReference source) {
        cited.cite(source);
        return new SourceMark(cited.number(source.id()), "");
    }

    List<SourceOnPage> all() {
        var sources = new ArrayList<SourceOnPage>();
        for (var source : cited.all()) {
            sources.add(
                    new SourceOnPage(sources.size() + 1, source.title(), source.url(), about(source), region(source)));
        }
        return sources;
    }

    private String about(SourceReference source) {
        return Stream.of(
                        source.publisher(),
                        date(source),
                        texts.say("source.kind." + source.kind()),
                        source.documentId(),
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
