package nl.regiospiegel.comparison.model.control;

import static nl.regiospiegel.comparison.Examples.conflicting;
import static nl.regiospiegel.comparison.Examples.consortium;
import static nl.regiospiegel.comparison.Examples.event;
import static nl.regiospiegel.comparison.Examples.known;
import static nl.regiospiegel.comparison.Examples.provider;
import static nl.regiospiegel.comparison.Examples.reading;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import nl.regiospiegel.comparison.Examples.Region;
import nl.regiospiegel.comparison.choice.entity.ComparedRegion;
import nl.regiospiegel.comparison.model.entity.AttributeValue;
import nl.regiospiegel.comparison.model.entity.ComparedAttribute;
import nl.regiospiegel.comparison.model.entity.SaidReading;
import nl.regiospiegel.regions.contractmodel.entity.Lot;
import nl.regiospiegel.regions.language.Language;
import nl.regiospiegel.regions.source.entity.Fact;
import nl.regiospiegel.regions.source.entity.FactState;
import nl.regiospiegel.regions.source.entity.NotApplicable;
import nl.regiospiegel.regions.speaking.RegionId;
import nl.regiospiegel.regions.timeline.entity.EdtfDate;
import nl.regiospiegel.regions.timeline.entity.EventType;
import org.junit.jupiter.api.Test;

class CompareModelsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    @Test
    void known_values_that_are_unequal_differ() {
        assertTrue(names(known("Een"), known("Twee")).differs());
        assertFalse(names(known("Een"), known(" een")).differs());
    }

    @Test
    void silence_is_never_a_difference() {
        var attribute = names(known("Een"), Fact.unknown());
        assertFalse(attribute.differs());
        assertTrue(value(attribute, "bb").isSilent());
    }

    @Test
    void that_an_attribute_does_not_apply_differs_from_a_value() {
        assertTrue(names(known("Een"), new NotApplicable<>("geen contract")).differs());
        assertFalse(names(new NotApplicable<>(null), new NotApplicable<>(null)).differs());
    }

    @Test
    void a_contradiction_differs_only_when_every_reading_does() {
        var disputed = conflicting(reading(190, "bijna"), reading(180, null));
        assertFalse(providers(disputed, known(180)).differs());
        assertTrue(providers(disputed, known(12)).differs());
    }

    @Test
    void a_contradiction_keeps_every_reading_with_its_qualifier() {
        var value = value(providers(conflicting(reading(190, "bijna"), reading(180, null)), known(2)), "aa");
        assertEquals(FactState.CONFLICTING, value.state());
        assertEquals(List.of("bijna 190", "180"), texts(value));
    }

    @Test
    void a_consortium_counts_once_however_many_areas_it_has() {
        var region = twoConsortia();
        assertEquals(List.of("2"), texts(only(region, "contractorCount")));
        assertEquals(List.of("Combinatie x", "Combinatie y"), texts(only(region, "contractors")));
        assertEquals(
                List.of("Combinatie x: Gebied a, Gebied b", "Combinatie y: Gebied c"),
                texts(only(region, "areasPerContractor")));
    }

    @Test
    void members_are_at_least_as_many_as_are_named() {
        var region = twoConsortia();
        assertEquals(List.of("ten minste 3"), texts(only(region, "knownMemberCount")));
        assertEquals(
                List.of("Combinatie x: Aanbieder p, Aanbieder q", "Combinatie y: ten minste Aanbieder r"),
                texts(only(region, "knownMembers")));
    }

    @Test
    void a_lower_bound_does_not_differ_from_a_number_above_it() {
        var exact = new Region("bb")
                .parties(consortium("z", true, "k", "l", "m", "n"))
                .lots(new Lot(null, "z"))
                .build();
        assertFalse(attribute("knownMemberCount", twoConsortia(), exact).differs());
        var fewer =
                new Region("bb").parties(provider("k")).lots(new Lot(null, "k")).build();
        assertTrue(attribute("knownMemberCount", twoConsortia(), fewer).differs());
    }

    @Test
    void without_lots_the_contractors_are_unknown() {
        var region = new Region("aa").build();
        for (var code : List.of("contractors", "contractorCount", "knownMembers", "areasPerContractor")) {
            assertTrue(only(region, code).isSilent(), code);
        }
    }

    @Test
    void the_term_in_months_is_taken_from_the_source_when_it_speaks() {
        assertEquals(
                List.of("60 maanden (5 jaar)"),
                texts(only(new Region("aa").months(known(60)).build(), "termMonths")));
    }

    @Test
    void the_term_in_months_is_computed_from_start_and_end() {
        var region = new Region("aa")
                .events(event("start", EventType.CONTRACT_START, "2023-01-01", "2024-01-01"))
                .end(reading(new EdtfDate("2032"), "tot"))
                .build();
        var value = only(region, "termMonths");
        assertEquals(96, value.readings().findFirst().orElseThrow().said().value());
        assertEquals(
                List.of("term.start", "term.end"),
                value.readings().findFirst().orElseThrow().derived().from());
    }

    @Test
    void a_vague_start_gives_no_term() {
        var region = new Region("aa")
                .events(event("start", EventType.CONTRACT_START, "2023", null))
                .end(reading(new EdtfDate("2031-12-31"), null))
                .build();
        assertTrue(only(region, "termMonths").isSilent());
    }

    @Test
    void the_start_keeps_plan_and_fact_apart() {
        var region = new Region("aa")
                .events(event("start", EventType.CONTRACT_START, "2022-33", "2022-04"))
                .build();
        assertEquals(List.of("eerste kwartaal van 2022"), texts(only(region, "start.planned")));
        assertEquals(List.of("april 2022"), texts(only(region, "start.actual")));
    }

    @Test
    void every_attribute_has_a_name_in_both_languages() {
        for (var language : List.of(Language.DUTCH, Language.ENGLISH)) {
            ComparedAttributes.IN_ORDER.forEach(
                    row -> assertFalse(row.name().apply(language).isBlank(), row.code()));
        }
    }

    @Test
    void groups_stay_together_and_no_attribute_is_listed_twice() {
        var codes = ComparedAttributes.IN_ORDER.stream()
                .map(ComparedAttributes.Row::code)
                .toList();
        assertEquals(codes.stream().distinct().toList(), codes);
        var groups = ComparedAttributes.IN_ORDER.stream()
                .map(ComparedAttributes.Row::group)
                .toList();
        assertEquals(groups.stream().sorted().toList(), groups);
    }

    private static ComparedRegion twoConsortia() {
        return new Region("aa")
                .areas("a", "b", "c")
                .parties(
                        consortium("x", true, "p", "q"),
                        consortium("y", false, "r"),
                        provider("p"),
                        provider("q"),
                        provider("r"))
                .lots(new Lot("a", "x"), new Lot("b", "x"), new Lot("c", "y"))
                .build();
    }

    private static ComparedAttribute names(Fact<String> one, Fact<String> other) {
        return attribute(
                "name",
                new Region("aa").name(one).build(),
                new Region("bb").name(other).build());
    }

    private static ComparedAttribute providers(Fact<Integer> one, Fact<Integer> other) {
        return attribute(
                "providersBefore",
                new Region("aa").providersBefore(one).build(),
                new Region("bb").providersBefore(other).build());
    }

    private static ComparedAttribute attribute(String code, ComparedRegion... regions) {
        return CompareModels.compare(Arrays.asList(regions), TODAY, Language.DUTCH).stream()
                .filter(attribute -> attribute.code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private static AttributeValue only(ComparedRegion region, String code) {
        return value(attribute(code, region), region.id().value());
    }

    private static AttributeValue value(ComparedAttribute attribute, String region) {
        return attribute.values().get(new RegionId(region));
    }

    private static List<String> texts(AttributeValue value) {
        return value.readings().map(SaidReading::text).toList();
    }
}
