package nl.regiospiegel.comparison.outcome.control;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import nl.regiospiegel.comparison.benchmark.entity.Benchmark;
import nl.regiospiegel.comparison.choice.entity.ComparedRegion;
import nl.regiospiegel.comparison.outcome.entity.OutcomeQuestion;
import nl.regiospiegel.comparison.outcome.entity.Subject;
import nl.regiospiegel.comparison.outcome.entity.Subject.Role;
import nl.regiospiegel.figures.area.entity.Area;
import nl.regiospiegel.figures.area.entity.AreaCode;

/**
 * Which series a comparison has. The figure of a region with one municipality is that municipality's; a region of several
 * has a series of its own for the total, and one for each municipality.
 */
public final class Subjects {

    private Subjects() {}

    static List<Subject> of(OutcomeQuestion question) {
        return Stream.concat(
                        question.regions().stream().flatMap(region -> of(region, question)),
                        Stream.ofNullable(benchmark(question)))
                .toList();
    }

    private static Stream<Subject> of(ComparedRegion region, OutcomeQuestion question) {
        var municipalities = region.municipalities(question.day());
        var isOne = municipalities.size() == 1;
        var parts = municipalities.stream()
                .filter(municipality -> !isOne)
                .map(municipality -> new Subject(
                        Role.MUNICIPALITY,
                        new AreaCode(municipality.code()),
                        municipality.name(),
                        region,
                        region.demonstration()));
        return Stream.concat(Stream.of(whole(region, question.day(), question.locale())), parts);
    }

    /** A region as a whole, as it was on a day. */
    public static Subject whole(ComparedRegion region, LocalDate day, Locale locale) {
        var municipalities = region.municipalities(day);
        var area =
                municipalities.size() == 1 ? new AreaCode(municipalities.get(0).code()) : AreaCode.totalOf(region.id());
        return new Subject(Role.REGION, area, region.name(locale), region, region.demonstration());
    }

    /** What the regions are compared with; {@code null} without. */
    public static Subject benchmark(OutcomeQuestion question) {
        var benchmark = question.benchmark();
        if (benchmark == null) {
            return null;
        }
        var region = benchmark instanceof Benchmark.OfRegion other ? other.region() : null;
        return new Subject(
                Role.BENCHMARK,
                benchmark.areas().size() == 1 ? benchmark.areas().get(0) : null,
                benchmark.name(question.locale()),
                region,
                benchmark.demonstration());
    }

    /** An area that is no region of the product. */
    public static Subject area(Area area) {
        return new Subject(Role.BENCHMARK, area.code(), area.name(), null, area.demonstration());
    }
}
