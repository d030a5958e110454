package nl.regiospiegel.comparison.outcome.control;

import java.util.List;
import java.util.stream.Stream;
import nl.regiospiegel.comparison.choice.entity.ComparedRegion;
import nl.regiospiegel.comparison.outcome.entity.OutcomeQuestion;
import nl.regiospiegel.comparison.outcome.entity.Subject;
import nl.regiospiegel.comparison.outcome.entity.Subject.Role;
import nl.regiospiegel.figures.area.entity.AreaCode;

/**
 * Which series a comparison has. The figure of a region with one municipality is that municipality's; a region of several
 * has a series of its own for the total, and one for each municipality.
 */
final class Subjects {

    private Subjects() {}

    static List<Subject> of(OutcomeQuestion question) {
        return Stream.concat(
                        question.regions().stream().flatMap(region -> of(region, question)),
                        Stream.ofNullable(question.benchmark())
                                .map(area -> new Subject(
                                        Role.BENCHMARK, area.code(), area.name(), null, area.demonstration())))
                .toList();
    }

    private static Stream<Subject> of(ComparedRegion region, OutcomeQuestion question) {
        var municipalities = region.municipalities(question.day());
        var isOne = municipalities.size() == 1;
        var area = isOne ? new AreaCode(municipalities.get(0).code()) : AreaCode.totalOf(region.id());
        var whole = new Subject(Role.REGION, area, region.name(question.locale()), region, region.demonstration());
        var parts = municipalities.stream()
                .filter(municipality -> !isOne)
                .map(municipality -> new Subject(
                        Role.MUNICIPALITY,
                        new AreaCode(municipality.code()),
                        municipality.name(),
                        region,
                        region.demonstration()));
        return Stream.concat(Stream.of(whole), parts);
    }
}
