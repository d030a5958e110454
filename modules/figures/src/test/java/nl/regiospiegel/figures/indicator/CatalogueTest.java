package nl.regiospiegel.figures.indicator;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.regiospiegel.figures.indicator.control.CountedThings;
import nl.regiospiegel.figures.indicator.control.Indicators;
import nl.regiospiegel.figures.indicator.control.Rhythms;
import nl.regiospiegel.figures.indicator.control.SourceTables;
import nl.regiospiegel.figures.indicator.entity.CountReference;
import nl.regiospiegel.figures.indicator.entity.Formula;
import nl.regiospiegel.figures.indicator.entity.Indicator;
import nl.regiospiegel.figures.indicator.entity.IndicatorGroup;
import nl.regiospiegel.figures.indicator.entity.KindOfStatistic;
import nl.regiospiegel.regions.answers.SourceReference;
import nl.regiospiegel.regions.description.entity.LocalText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The catalogue as the research on youth care proposes it: 34 indicators, their direction, level and table. */
class CatalogueTest {

    private final Indicators indicators = new Indicators();

    /** The codes of the proposal, in its order. */
    private static final List<String> PROPOSED = List.of(
            "GEB-JH",
            "GEB-JZ",
            "GEB-VERBL",
            "GEB-WT",
            "GEB-SPEC",
            "GEB-PLEEG",
            "GEB-GESL",
            "GEB-PGB",
            "JB",
            "JB-VERBL",
            "JR",
            "INSTR",
            "UITSTR",
            "VERW-GEM",
            "VERW-HA",
            "VERW-GEEN",
            "HERH",
            "CRISIS",
            "DUUR",
            "UIT-PLAN",
            "UITVAL",
            "TEVR",
            "DOEL-ZH",
            "DOEL-NS",
            "DOEL-PROB",
            "DOEL-BER",
            "WACHT",
            "WACHT-N",
            "CONT",
            "TOEG-TIJD",
            "KOST-JON",
            "KOST-CL",
            "KOST-AFW",
            "AANB");

    private Indicator indicator(String code) {
        return indicators.find(code).orElseThrow();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    GEB-JH    | per-100            | per-head       | neutral | G  | 85098NED
                    GEB-JZ    | per-100            | per-head       | neutral | GW | 85099NED
                    GEB-VERBL | proportion         | share          | lower   | G  | 85098NED
                    GEB-WT    | proportion         | share          | neutral | G  | 85099NED
                    GEB-SPEC  | proportion         | share          | neutral | C  |
                    GEB-PLEEG | proportion         | share          | higher  | G  | 85094NED
                    GEB-GESL  | per-10000          | per-head       | lower   | G  | 85099NED
                    GEB-PGB   | proportion         | share          | neutral | G  | 85101NED
                    JB        | per-100            | per-head       | lower   | G  | 85098NED
                    JB-VERBL  | proportion         | share          | lower   | G  | 85098NED
                    JR        | per-100            | per-head       | lower   | G  | 85098NED
                    INSTR     | per-1000           | per-head       | neutral | G  | 85097NED
                    UITSTR    | per-100            | per-head       | neutral | G  | 85097NED
                    VERW-GEM  | proportion         | share          | neutral | G  | 85097NED
                    VERW-HA   | proportion         | share          | neutral | G  | 85097NED
                    VERW-GEEN | proportion         | share          | neutral | G  | 85097NED
                    HERH      | proportion         | share          | lower   | G  | 85097NED
                    CRISIS    | proportion         | share          | lower   | G  | 85097NED
                    DUUR      | days               | without-spread | neutral | G  | 85097NED
                    UIT-PLAN  | proportion         | share          | higher  | G  | 85097NED
                    UITVAL    | proportion         | share          | lower   | GC | 85097NED
                    TEVR      | proportion         | share          | higher  | C  |
                    DOEL-ZH   | proportion         | share          | higher  | C  |
                    DOEL-NS   | proportion         | share          | higher  | C  |
                    DOEL-PROB | proportion         | share          | higher  | C  |
                    DOEL-BER  | proportion         | share          | higher  | C  |
                    WACHT     | days               | without-spread | lower   | C  |
                    WACHT-N   | number             | without-spread | lower   | C  |
                    CONT      | proportion         | share          | higher  | C  |
                    TOEG-TIJD | days               | mean           | lower   | C  |
                    KOST-JON  | euro               | without-spread | neutral | G  | 83454NED
                    KOST-CL   | euro               | without-spread | neutral | G  | 83454NED
                    KOST-AFW  | relative-deviation | without-spread | lower   | GC | 83454NED
                    AANB      | number             | without-spread | neutral | C  |
                    """)
    void each_of_the_34_is_as_proposed(
            String code, String unit, String kind, String direction, String levels, String table) {
        var indicator = indicator(code);
        assertTrue(PROPOSED.contains(code));
        assertEquals(unit, indicator.unit().code());
        assertEquals(kind, indicator.kind().code());
        assertEquals(direction, indicator.direction().code());
        var letters = Map.of("municipality", "G", "neighbourhood", "W", "contract", "C");
        assertEquals(
                levels,
                indicator.levels().stream()
                        .map(level -> letters.get(level.code()))
                        .collect(Collectors.joining()));
        assertEquals(
                table, indicator.publishes().get(0).table(), "the table in which it appears, none for own figures");
    }

    @Test
    void regions_are_compared_by_the_34_and_two_companions_of_the_waiting_time() {
        var compared =
                indicators.compared().stream().map(each -> each.code().value()).collect(Collectors.toSet());
        var expected = new HashSet<>(PROPOSED);
        expected.addAll(Set.of("WACHT-P", "WACHT-NORM"));
        assertEquals(34, PROPOSED.size());
        assertEquals(expected, compared);
    }

    @Test
    void every_code_is_there_once() {
        var codes = indicators.all().stream().map(Indicator::code).toList();
        assertEquals(codes.size(), new HashSet<>(codes).size());
    }

    @Test
    void background_is_never_ranked_and_depends_on_no_contract() {
        var context = indicators.all().stream()
                .filter(each -> each.group() == IndicatorGroup.CONTEXT)
                .toList();
        assertEquals(7, context.size());
        for (var each : context) {
            assertEquals("neutral", each.direction().code());
            assertEquals(Set.of(), each.careForms());
        }
    }

    @Test
    void every_text_is_there_in_both_languages() {
        for (var each : indicators.all()) {
            var texts = new ArrayList<LocalText>(each.traps());
            texts.addAll(List.of(
                    each.name(),
                    each.definition(),
                    each.numerator(),
                    each.additivity().reason()));
            if (each.denominator() != null) {
                texts.add(each.denominator());
            }
            texts.forEach(text -> assertFalse(
                    text.nl().isBlank() || text.en().isBlank(), each.code().value()));
            assertFalse(each.traps().isEmpty(), each.code().value());
        }
    }

    @Test
    void what_is_counted_has_an_id_that_exists_and_is_used() {
        var known = new CountedThings().all().stream().map(each -> each.id()).toList();
        var used = indicators.all().stream()
                .flatMap(CatalogueTest::counts)
                .map(CountReference::of)
                .collect(Collectors.toSet());
        assertEquals(new HashSet<>(known), used);
        assertEquals(known.size(), used.size());
    }

    @Test
    void the_same_count_under_two_indicators_is_one() {
        var youths = new CountReference("youths-with-youth-help", null);
        assertEquals(youths, indicator("GEB-JH").counts().numerator());
        assertEquals(youths, indicator("GEB-VERBL").counts().denominator());
        assertEquals(youths, indicator("KOST-CL").counts().denominator());
        assertEquals(
                indicator("TRAJ-JH").counts().numerator(),
                indicator("VERW-HA").counts().denominator());
        assertEquals(
                "[02]",
                indicator("VERW-HA")
                        .counts()
                        .numerator()
                        .at()
                        .values()
                        .iterator()
                        .next()
                        .toString());
    }

    @Test
    void a_ratio_and_a_mean_have_a_denominator_and_nothing_else_has() {
        for (var each : indicators.all()) {
            var related = each.formula() == Formula.RATIO
                    || each.formula() == Formula.DEVIATION
                    || each.kind() == KindOfStatistic.MEAN;
            assertEquals(related, each.denominator() != null, each.code().value());
            if (each.kind() == KindOfStatistic.SHARE || each.kind() == KindOfStatistic.PER_HEAD) {
                assertTrue(
                        each.counts().numerator() != null && each.counts().denominator() != null,
                        each.code().value());
            }
        }
    }

    @Test
    void every_table_and_rhythm_is_known_and_every_kind_of_period_has_one() {
        var tables = new SourceTables().all().stream().map(SourceReference::id).toList();
        var rhythms = new Rhythms();
        for (var each : indicators.all()) {
            each.publishes().forEach(published -> {
                rhythms.find(published.rhythm());
                assertTrue(published.table() == null || tables.contains(published.table()), published.table());
            });
            assertEquals(
                    new HashSet<>(each.periodKinds()),
                    each.publishes().stream()
                            .map(published -> published.periodKind())
                            .collect(Collectors.toSet()),
                    each.code().value());
        }
    }

    private static Stream<CountReference> counts(Indicator indicator) {
        return Stream.of(indicator.counts().numerator(), indicator.counts().denominator())
                .filter(Objects::nonNull);
    }
}
