package nl.regiospiegel.comparison.benchmark.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.regiospiegel.comparison.benchmark.control.FindingAlike.Wanted;
import nl.regiospiegel.comparison.benchmark.entity.Benchmark;
import nl.regiospiegel.comparison.benchmark.entity.PeerGroup;
import nl.regiospiegel.comparison.choice.control.AskedParameters;
import nl.regiospiegel.comparison.choice.control.ChoosingBenchmark;
import nl.regiospiegel.comparison.choice.control.ChoosingRegions;
import nl.regiospiegel.comparison.choice.entity.ComparedRegion;
import nl.regiospiegel.comparison.outcome.control.Subjects;
import nl.regiospiegel.figures.area.control.Areas;
import nl.regiospiegel.figures.area.entity.Area;
import nl.regiospiegel.figures.period.entity.Period;

/**
 * Reads what regions are to be compared with: {@code NL01} or another area, {@code region:mvs}, {@code peers:GM0344,GM0363},
 * {@code similar:10}, {@code similar:10:CTX-EEN=2} or {@code target}. Real and invented ones never take part in one comparison.
 */
@ApplicationScoped
public class ReadingBenchmark {

    private static final String PARAMETER = "benchmark";
    private static final String REGION = "region:";
    private static final String PEERS = "peers:";
    private static final String SIMILAR = "similar:";
    private static final String TARGET = "target";

    /**
     * For whom and when.
     *
     * @param regions those that are compared
     * @param day on which regions and areas are looked at
     * @param last the last period that is asked for, {@code null} for no bound
     * @param asOf only what was published by this day, {@code null} for the latest
     */
    public record Asker(List<ComparedRegion> regions, LocalDate day, Period last, LocalDate asOf, Locale locale) {}

    @Inject
    private ChoosingBenchmark areas;

    @Inject
    private ChoosingRegions regions;

    @Inject
    private Areas known;

    @Inject
    private FindingAlike alike;

    /** Empty when not asked, or with a fault. */
    public Optional<Benchmark> read(AskedParameters asked, String text, Asker asker) {
        if (text == null || text.isBlank()) {
            return Optional.empty();
        }
        if (text.startsWith(REGION)) {
            return region(asked, text.substring(REGION.length()), asker);
        }
        if (text.startsWith(PEERS)) {
            return peers(asked, text.substring(PEERS.length()), asker);
        }
        if (text.startsWith(SIMILAR)) {
            return similar(asked, text, asker);
        }
        return text.equals(TARGET)
                ? onlyRegion(asked, asker).map(region -> target(region, asker.day()))
                : areas.choose(asked, text, asker.regions(), asker.day()).map(Benchmark::of);
    }

    /**
     * One for each region, in their order. A likeness and a contract are those of one region, so that each has its own; anything
     * else is the same for all. Empty when not asked, or with a fault.
     */
    public List<Benchmark> readEach(AskedParameters asked, String text, Asker asker) {
        if (text != null && (text.startsWith(SIMILAR) || text.equals(TARGET))) {
            return ofEach(asked, text, asker);
        }
        return read(asked, text, asker)
                .map(benchmark -> Collections.nCopies(asker.regions().size(), benchmark))
                .orElse(List.of());
    }

    /** What is wrong is wrong for all, and told once. */
    private List<Benchmark> ofEach(AskedParameters asked, String text, Asker asker) {
        var all = new ArrayList<Benchmark>();
        for (var region : asker.regions()) {
            var alone = new Asker(List.of(region), asker.day(), asker.last(), asker.asOf(), asker.locale());
            var own = read(asked, text, alone);
            if (own.isEmpty()) {
                return List.of();
            }
            all.add(own.get());
        }
        return all;
    }

    private static Benchmark target(ComparedRegion region, LocalDate day) {
        return new Benchmark.OfTarget(
                region,
                region.contractModel(day).map(model -> model.targets().known()).orElse(List.of()));
    }

    private Optional<Benchmark> region(AskedParameters asked, String id, Asker asker) {
        var found = regions.one(asked, PARAMETER, id);
        found.filter(region -> differs(asker, region.demonstration())).ifPresent(region -> mixed(asked));
        found.filter(region -> asker.regions().size() == 1
                        && asker.regions().get(0).id().equals(region.id()))
                .ifPresent(region -> asked.fault(
                        PARAMETER,
                        "same-area",
                        asked.choose(
                                "Een regio wordt niet met zichzelf vergeleken.",
                                "A region is not compared with itself.")));
        return found.map(region -> new Benchmark.OfRegion(
                region, Subjects.whole(region, asker.day(), asker.locale()).area()));
    }

    private Optional<Benchmark> peers(AskedParameters asked, String codes, Asker asker) {
        var wanted = asked.required(PARAMETER, codes);
        var today = known.on(asker.day());
        var found = wanted.stream()
                .flatMap(code ->
                        today.stream().filter(area -> area.code().value().equals(code)))
                .toList();
        wanted.stream()
                .filter(code ->
                        found.stream().noneMatch(area -> area.code().value().equals(code)))
                .forEach(code -> unknown(asked, code));
        if (wanted.size() > AskedSimilar.MOST
                || found.stream().map(Area::kind).distinct().count() > 1) {
            asked.fault(
                    PARAMETER,
                    "not-a-group",
                    asked.choose(
                            "Een groep bestaat uit ten hoogste " + AskedSimilar.MOST + " gebieden van één soort.",
                            "A group consists of at most " + AskedSimilar.MOST + " areas of one kind."));
        }
        if (found.stream().anyMatch(area -> differs(asker, area.demonstration()))) {
            mixed(asked);
        }
        return found.isEmpty()
                ? Optional.empty()
                : Optional.of(new Benchmark.OfGroup(
                        PEERS + String.join(",", wanted),
                        PeerGroup.chosen(found),
                        null,
                        found.get(0).demonstration()));
    }

    private Optional<Benchmark> similar(AskedParameters asked, String text, Asker asker) {
        var wanted = AskedSimilar.parse(text);
        if (wanted.isEmpty()) {
            asked.fault(
                    PARAMETER,
                    "not-a-benchmark",
                    asked.choose(
                            "‘" + text + "’ moet zijn zoals similar:10 of similar:10:CTX-EEN=2,CTX-ARM=1, met 1 tot "
                                    + AskedSimilar.MOST + " gebieden.",
                            "‘" + text + "’ must be such as similar:10 or similar:10:CTX-EEN=2,CTX-ARM=1, with 1 to "
                                    + AskedSimilar.MOST + " areas."));
        }
        var one = onlyRegion(asked, asker);
        return one.isEmpty() || wanted.isEmpty()
                ? Optional.empty()
                : Optional.of(new Benchmark.OfGroup(
                        text,
                        alike.find(wanted.get(), wanted(asker, one.get())),
                        one.get(),
                        one.get().demonstration()));
    }

    private static Wanted wanted(Asker asker, ComparedRegion region) {
        var last = asker.last() == null ? asker.day() : asker.last().last();
        return new Wanted(region, asker.day(), Period.year(last.getYear()), asker.asOf(), asker.locale());
    }

    /** A contract and a likeness are those of one region. */
    private static Optional<ComparedRegion> onlyRegion(AskedParameters asked, Asker asker) {
        if (asker.regions().size() > 1) {
            asked.fault(
                    PARAMETER,
                    "one-region",
                    asked.choose(
                            "Een doel uit een contract, of gebieden die op een regio lijken, horen bij één regio. Kies één regio.",
                            "A target of a contract, or areas that resemble a region, belong to one region. Choose one region."));
            return Optional.empty();
        }
        return asker.regions().stream().findFirst();
    }

    private static void unknown(AskedParameters asked, String code) {
        asked.fault(
                PARAMETER,
                "unknown-area",
                asked.choose(
                        "Er is geen gebied met code ‘" + code + "’.", "There is no area with code ‘" + code + "’."));
    }

    private static boolean differs(Asker asker, boolean demonstration) {
        return asker.regions().stream().anyMatch(region -> region.demonstration() != demonstration);
    }

    private static void mixed(AskedParameters asked) {
        asked.fault(
                PARAMETER,
                "mixed-demonstration",
                asked.choose(
                        "Echte en verzonnen gebieden staan nooit in één vergelijking. Kies een ander vergelijkingsgebied.",
                        "Real and invented areas never share a comparison. Choose another benchmark."));
    }
}
