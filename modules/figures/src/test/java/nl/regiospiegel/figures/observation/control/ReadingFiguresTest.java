package nl.regiospiegel.figures.observation.control;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import nl.regiospiegel.figures.area.entity.AreaCode;
import nl.regiospiegel.figures.observation.entity.ObservationQuestion;
import nl.regiospiegel.figures.observation.entity.ObservationQuestion.AskedBreakdowns;
import nl.regiospiegel.figures.observation.entity.ObservationQuestion.AskedPeriods;
import nl.regiospiegel.figures.observation.entity.ObservationQuestion.AskedVintages;
import nl.regiospiegel.figures.observation.entity.ObservedFigure;
import nl.regiospiegel.figures.observation.entity.Place;
import nl.regiospiegel.figures.period.entity.PeriodKind;
import org.junit.jupiter.api.Test;

/** What is read from a real database, on behalf of a region. */
class ReadingFiguresTest {

    private static final LocalDate LATER = LocalDate.of(2030, 1, 1);

    private final StoredFigures stored = new StoredFigures();

    ReadingFiguresTest() throws SQLException {}

    private ObservationQuestion asking(AskedVintages vintages) {
        return new ObservationQuestion(
                List.of(stored.indicator),
                List.of(),
                new AskedPeriods(List.of(), null, null),
                AskedBreakdowns.ALL,
                vintages,
                false);
    }

    private List<String> values(String reader, ObservationQuestion question) throws SQLException, IOException {
        return all(reader, question).stream()
                .map(figure -> figure.numerator().toPlainString())
                .toList();
    }

    private List<ObservedFigure> all(String reader, ObservationQuestion question) throws SQLException, IOException {
        try (var connection = stored.speakingAs(reader)) {
            var figures = new ReadingFigures(connection);
            var found = new ArrayList<ObservedFigure>();
            figures.each(question, figures.known(question), found::add);
            return found;
        }
    }

    private List<String> mark(String reader, ObservationQuestion question) throws SQLException {
        try (var connection = stored.speakingAs(reader)) {
            return new ReadingFigures(connection).known(question).hashes();
        }
    }

    @Test
    void the_latest_vintage_is_given_unless_a_day_or_every_vintage_is_asked_for() throws Exception {
        stored.national("eerst", "GM9001", "2023JJ00", "2024-04-30", 1);
        stored.national("later", "GM9001", "2023JJ00", "2024-10-31", 2);
        assertEquals(List.of("2"), values("mvs", asking(AskedVintages.LATEST)));
        assertEquals(List.of("1"), values("mvs", asking(new AskedVintages(LocalDate.of(2024, 10, 30), null, false))));
        assertEquals(List.of("1", "2"), values("mvs", asking(new AskedVintages(null, null, true))));
        assertEquals(List.of(), values("mvs", asking(new AskedVintages(LocalDate.of(2024, 4, 29), null, false))));
    }

    @Test
    void the_latest_of_each_figure_is_given_in_the_order_of_the_key() throws Exception {
        stored.national("eerst", "GM9001", "2022JJ00", "2024-04-30", 1);
        stored.national("later", "GM9001", "2022JJ00", "2024-10-31", 2);
        stored.national("ander", "GM9001", "2023JJ00", "2024-04-30", 3);
        stored.national("laatst", "GM9002", "2022JJ00", "2023-04-30", 4);
        stored.national("toch", "GM9002", "2022JJ00", "2025-04-30", 5);
        assertEquals(List.of("2", "3", "5"), values("mvs", asking(AskedVintages.LATEST)));
    }

    @Test
    void who_asks_what_changed_since_an_answer_was_complete_misses_nothing_that_was_coming_in() throws Exception {
        try (var coming = stored.comingIn("laat", 7)) {
            var asked = stored.moment();
            var completeUntil = completeUntil();
            assertEquals(List.of(), values("mvs", asking(AskedVintages.LATEST)), "not there yet");
            coming.commit();
            assertEquals(List.of(), values("mvs", since(asked)), "it says it came in before the answer that lacked it");
            assertEquals(List.of("7"), values("mvs", since(completeUntil)));
        }
    }

    @Test
    void an_answer_is_complete_until_a_minute_ago_when_nothing_is_coming_in() throws Exception {
        var now = stored.moment();
        var completeUntil = completeUntil();
        assertTrue(completeUntil.isBefore(now.minusSeconds(59)), completeUntil + " at " + now);
    }

    private Instant completeUntil() throws SQLException {
        try (var connection = stored.speakingAs("mvs")) {
            return new ReadingFigures(connection)
                    .known(asking(AskedVintages.LATEST))
                    .completeUntil();
        }
    }

    private ObservationQuestion since(Instant moment) {
        return asking(new AskedVintages(null, moment, false));
    }

    @Test
    void the_spread_of_a_mean_is_read_as_it_was_stored() throws Exception {
        stored.mean("gemiddeld", "GM9001", "2023JJ00", "2024-04-30", "5.10");
        var figure = all("mvs", asking(AskedVintages.LATEST)).get(0);
        assertEquals(new BigDecimal("23.4"), figure.value());
        assertEquals(new BigDecimal("120"), figure.denominator());
        assertEquals(new BigDecimal("5.10"), figure.standardDeviation());
    }

    @Test
    void who_stops_listening_leaves_a_connection_that_works() throws Exception {
        stored.many("veel", 30_000);
        var question = asking(AskedVintages.LATEST);
        try (var connection = stored.speakingAs("mvs")) {
            var figures = new ReadingFigures(connection);
            var known = figures.known(question);
            assertThrows(
                    IOException.class,
                    () -> figures.each(question, known, figure -> {
                        throw new IOException("weg");
                    }));
            connection.rollback();
            assertTrue(connection.isValid(5));
        }
    }

    @Test
    void a_quote_in_a_code_asked_for_is_only_a_quote() throws Exception {
        stored.national("een", "GM9001", "2023JJ00", "2024-04-30", 1);
        var quoted = new ObservationQuestion(
                List.of(stored.indicator),
                List.of(),
                new AskedPeriods(List.of(), "2023'\\", null),
                new AskedBreakdowns(List.of("') or true --", "\\'"), List.of(), List.of(), List.of()),
                AskedVintages.LATEST,
                false);
        assertEquals(List.of(), values("mvs", quoted));
    }

    @Test
    void what_a_region_published_is_public_from_the_day_it_published() throws Exception {
        stored.published("den-haag", "p", "GM9001", "2023JJ00", "2024-04-30", 5);
        assertEquals(List.of("5"), values("mvs", asking(AskedVintages.LATEST)));
        assertEquals(
                List.of(),
                values("mvs", asking(new AskedVintages(StoredFigures.PUBLISHED_ON.minusDays(1), null, false))));
        assertEquals(List.of("5"), values("mvs", asking(new AskedVintages(StoredFigures.PUBLISHED_ON, null, false))));
    }

    @Test
    void of_two_publications_of_one_vintage_the_later_is_given() throws Exception {
        stored.published("den-haag", "een", "GM9001", "2023JJ00", "2024-04-30", 5);
        stored.published("den-haag", "twee", "GM9001", "2023JJ00", "2024-04-30", 6);
        assertEquals(List.of("6"), values("mvs", asking(AskedVintages.LATEST)));
        assertEquals(
                2, values("mvs", asking(new AskedVintages(null, null, true))).size());
    }

    @Test
    void what_is_not_for_a_region_is_neither_read_nor_felt() throws Exception {
        stored.national("landelijk", "GM9001", "2023JJ00", "2024-04-30", 1);
        var before = mark("mvs", asking(AskedVintages.LATEST));
        stored.published("den-haag", "eigen", "GM9001", "2023JJ00", "2024-04-30", 7, "{}");
        stored.published("den-haag", "ander", "GM9002", "2023JJ00", "2024-04-30", 8, "{leidse-regio}");
        assertEquals(before, mark("mvs", asking(AskedVintages.LATEST)));
        assertEquals(List.of("1"), values("mvs", asking(AskedVintages.LATEST)));
        assertEquals(List.of("1", "8"), values("leidse-regio", asking(AskedVintages.LATEST)));
        assertEquals(List.of("1", "7", "8"), values("den-haag", asking(AskedVintages.LATEST)));
        assertNotEquals(before, mark("leidse-regio", asking(AskedVintages.LATEST)));
    }

    @Test
    void nobody_speaking_sees_no_region() throws Exception {
        stored.published("den-haag", "p", "GM9001", "2023JJ00", "2024-04-30", 5);
        try (var connection = stored.silent()) {
            var figures = new ReadingFigures(connection);
            assertEquals(List.of(), figures.known(asking(AskedVintages.LATEST)).publications());
        }
    }

    @Test
    void what_came_in_since_a_moment_is_given_alone() throws Exception {
        stored.national("oud", "GM9001", "2023JJ00", "2024-04-30", 1);
        var between = stored.moment();
        stored.national("nieuw", "GM9002", "2023JJ00", "2024-04-30", 2);
        stored.published("den-haag", "p", "GM9003", "2023JJ00", "2024-04-30", 3);
        assertEquals(List.of("2", "3"), values("mvs", asking(new AskedVintages(null, between, false))));
        assertEquals(
                List.of(),
                values("mvs", asking(new AskedVintages(null, Instant.parse("2999-01-01T00:00:00Z"), false))));
    }

    @Test
    void figures_that_come_in_between_two_pages_move_no_other() throws Exception {
        for (int period = 2015; period < 2022; period++) {
            stored.national("set-" + period, "GM9001", period + "JJ00", "2024-04-30", period);
        }
        stored.published("den-haag", "p", "GM9001", "2021JJ00", "2024-04-30", 1);
        stored.published("mvs", "q", "GM9002", "2021JJ00", "2024-04-30", 2);
        var question = asking(AskedVintages.LATEST);
        var expected = values("mvs", question);
        var found = new ArrayList<String>();
        Place after = null;
        for (int page = 0; page < 4; page++) {
            try (var connection = stored.speakingAs("mvs")) {
                var figures = new ReadingFigures(connection);
                var some = figures.some(question, figures.known(question), after, 3);
                some.forEach(figure -> found.add(figure.numerator().toPlainString()));
                after = some.isEmpty() ? after : some.get(some.size() - 1).place();
            }
            // before the cursor, and so never on a later page
            stored.national("tussendoor-" + page, "GM9001", (2000 + page) + "JJ00", "2024-04-30", 99);
        }
        assertEquals(expected, found);
    }

    @Test
    void an_answer_holds_what_was_known_when_it_began() throws Exception {
        stored.national("eerst", "GM9001", "2023JJ00", "2024-04-30", 1);
        var question = asking(AskedVintages.LATEST);
        try (var connection = stored.speakingAs("mvs")) {
            var figures = new ReadingFigures(connection);
            var known = figures.known(question);
            stored.national("herzien", "GM9001", "2023JJ00", "2025-04-30", 2);
            var found = new ArrayList<String>();
            figures.each(question, known, figure -> found.add(figure.numerator().toPlainString()));
            assertEquals(List.of("1"), found);
        }
    }

    @Test
    void areas_periods_kinds_and_parts_narrow_the_answer() throws Exception {
        stored.national("jaar", "GM9001", "2022JJ00", "2024-04-30", 1);
        stored.national("jaar-2", "GM9002", "2023JJ00", "2024-04-30", 2);
        stored.national("half", "GM9001", "2023HJ01", "2024-04-30", 3);
        var one = new ObservationQuestion(
                List.of(stored.indicator),
                List.of(new AreaCode("GM9001")),
                new AskedPeriods(List.of(PeriodKind.YEAR, PeriodKind.HALF_YEAR), "2023", "2023"),
                AskedBreakdowns.TOTALS,
                AskedVintages.LATEST,
                false);
        assertEquals(List.of("3"), values("mvs", one));
        var parts = new ObservationQuestion(
                List.of(stored.indicator),
                List.of(),
                new AskedPeriods(List.of(), "2022JJ00", "2023JJ00"),
                new AskedBreakdowns(List.of("02"), List.of(), List.of(), List.of()),
                AskedVintages.LATEST,
                false);
        assertEquals(List.of(), values("mvs", parts));
    }

    @Test
    void counting_goes_no_further_than_it_must() throws Exception {
        for (int period = 2015; period < 2020; period++) {
            stored.national("set-" + period, "GM9001", period + "JJ00", "2024-04-30", period);
        }
        var question = asking(AskedVintages.LATEST);
        try (var connection = stored.speakingAs("mvs")) {
            var figures = new ReadingFigures(connection);
            var known = figures.known(question);
            assertTrue(figures.areMoreThan(4, question, known));
            assertFalse(figures.areMoreThan(5, question, known));
        }
    }

    @Test
    void many_figures_pass_one_at_a_time() throws Exception {
        stored.many("veel", 30_000);
        var question = asking(AskedVintages.LATEST);
        var count = new AtomicInteger();
        try (var connection = stored.speakingAs("mvs")) {
            var figures = new ReadingFigures(connection);
            figures.each(question, figures.known(question), figure -> {
                assertEquals(BigDecimal.ONE, figure.numerator());
                assertTrue(figure.vintageDate().isBefore(LATER));
                count.incrementAndGet();
            });
        }
        assertEquals(30_000, count.get());
    }
}
