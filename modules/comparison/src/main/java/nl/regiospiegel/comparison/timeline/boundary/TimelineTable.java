package nl.regiospiegel.comparison.timeline.boundary;

import static nl.regiospiegel.figures.export.control.Column.number;
import static nl.regiospiegel.figures.export.control.Column.text;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.regiospiegel.comparison.answers.AnswerTable;
import nl.regiospiegel.comparison.answers.FactsColumns;
import nl.regiospiegel.comparison.answers.PlainNumber;
import nl.regiospiegel.figures.export.control.Column;

/** Timelines as a table: one row for each step, and one for each time from a step to another. */
final class TimelineTable {

    /** Either a step or a lead time; the other is {@code null}. */
    private record Row(ComparedTimelines answer, ComparedEvent event, LeadTimeAnswer lead) {

        String region() {
            return event == null ? lead.region() : event.region();
        }

        <T> T ofEvent(Function<ComparedEvent, T> part) {
            return event == null ? null : part.apply(event);
        }

        <T> T ofLead(Function<LeadTimeAnswer, T> part) {
            return lead == null ? null : part.apply(lead);
        }
    }

    private static final List<Column<Row>> COLUMNS = Stream.of(
                    List.<Column<Row>>of(text("row", row -> row.event() == null ? "lead-time" : "event")),
                    FactsColumns.<Row>region(Row::answer, Row::region),
                    List.<Column<Row>>of(
                            text("event", row -> row.ofEvent(ComparedEvent::id)),
                            text("type", row -> row.ofEvent(ComparedEvent::type)),
                            text("typeName", row -> row.ofEvent(ComparedEvent::typeName)),
                            text("name", row -> row.ofEvent(ComparedEvent::name))),
                    date("planned", ComparedEvent::planned, EventTimeAnswer::planned),
                    date("actual", ComparedEvent::actual, EventTimeAnswer::actual),
                    List.<Column<Row>>of(
                            text("from", row -> row.ofLead(LeadTimeAnswer::from)),
                            text("to", row -> row.ofLead(LeadTimeAnswer::to)),
                            text("basis", row -> row.ofLead(LeadTimeAnswer::basis)),
                            number("minDays", row -> PlainNumber.of(row.ofLead(LeadTimeAnswer::minDays))),
                            number("maxDays", row -> PlainNumber.of(row.ofLead(LeadTimeAnswer::maxDays))),
                            text("orderCertain", row -> row.ofLead(lead -> String.valueOf(lead.orderCertain())))),
                    FactsColumns.<Row>origin(
                            Row::answer,
                            row -> row.event() == null ? List.of() : row.event().sources()))
            .flatMap(List::stream)
            .toList();

    private TimelineTable() {}

    static AnswerTable<?> of(ComparedTimelines answer) {
        var events = answer.events().stream().map(event -> new Row(answer, event, null));
        var leads = answer.leadTimes().stream().map(lead -> new Row(answer, null, lead));
        return new AnswerTable<>(Stream.concat(events, leads).toList(), COLUMNS);
    }

    /** What is known of one date, and its place on the clock when there is one. */
    private static List<Column<Row>> date(
            String name, Function<ComparedEvent, EventDateAnswer> date, Function<EventTimeAnswer, DaysOnClock> time) {
        return List.of(
                text(name + "State", row -> row.ofEvent(date.andThen(EventDateAnswer::state))),
                text(name, row -> row.ofEvent(date.andThen(EventDateAnswer::text))),
                text(name + "Earliest", row -> row.ofEvent(date.andThen(EventDateAnswer::earliest))),
                text(name + "Latest", row -> row.ofEvent(date.andThen(EventDateAnswer::latest))),
                number(name + "MinDays", row -> days(row, time, DaysOnClock::minDays)),
                number(name + "MaxDays", row -> days(row, time, DaysOnClock::maxDays)));
    }

    private static BigDecimal days(
            Row row, Function<EventTimeAnswer, DaysOnClock> time, Function<DaysOnClock, Long> end) {
        var placed = row.ofEvent(ComparedEvent::eventTime);
        var days = placed == null ? null : time.apply(placed);
        return days == null ? null : PlainNumber.of(end.apply(days));
    }
}
