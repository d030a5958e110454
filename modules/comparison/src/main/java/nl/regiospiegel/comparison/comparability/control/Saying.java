package nl.regiospiegel.comparison.comparability.control;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import nl.regiospiegel.comparison.choice.entity.ComparedRegion;
import nl.regiospiegel.comparison.outcome.entity.Finding;
import nl.regiospiegel.comparison.outcome.entity.FindingCode;
import nl.regiospiegel.comparison.outcome.entity.OutcomeTexts;
import nl.regiospiegel.regions.description.entity.LocalText;
import nl.regiospiegel.regions.language.Enumeration;

/** Puts findings in the words of one language. */
record Saying(Locale locale) {

    /** More names than anyone reads. */
    private static final int MOST_NAMES = 5;

    Finding ofAll(FindingCode code, String... words) {
        return new Finding(
                code.code(),
                List.of(),
                Arrays.stream(words).filter(Objects::nonNull).toList());
    }

    /** About these regions, named together; nothing when there are none. */
    Stream<Finding> ofRegions(FindingCode code, List<ComparedRegion> regions) {
        return regions.isEmpty()
                ? Stream.empty()
                : Stream.of(new Finding(
                        code.code(), regions.stream().map(ComparedRegion::id).toList(), List.of(names(regions))));
    }

    Finding ofRegion(FindingCode code, ComparedRegion region, String... words) {
        var parameters =
                Stream.concat(Stream.of(region.name(locale)), Stream.of(words)).toList();
        return new Finding(code.code(), List.of(region.id()), parameters);
    }

    String names(List<ComparedRegion> regions) {
        return listed(regions.stream().map(region -> region.name(locale)).toList());
    }

    String listed(List<String> names) {
        return Enumeration.of(names, locale);
    }

    /** The first names, each once, and how many more there are. */
    String some(Collection<String> names) {
        var all = names.stream().distinct().toList();
        var shown = new ArrayList<>(all.subList(0, Math.min(MOST_NAMES, all.size())));
        if (all.size() > MOST_NAMES) {
            shown.add(OutcomeTexts.in(locale).say("more", all.size() - MOST_NAMES));
        }
        return listed(shown);
    }

    String say(LocalText text) {
        return "en".equals(locale.getLanguage()) ? text.en() : text.nl();
    }
}
