package nl.regiospiegel.comparison.model.control;

import static java.time.temporal.ChronoUnit.MONTHS;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import nl.regiospiegel.comparison.model.entity.AttributeValue;
import nl.regiospiegel.comparison.model.entity.SaidReading;
import nl.regiospiegel.regions.source.entity.Fact;
import nl.regiospiegel.regions.source.entity.Reading;
import nl.regiospiegel.regions.timeline.entity.EdtfDate;
import nl.regiospiegel.regions.timeline.entity.EdtfDate.Precision;
import nl.regiospiegel.regions.timeline.entity.EventDate;
import nl.regiospiegel.regions.timeline.entity.TimelineEvent;

/** How long a contract runs. */
final class Terms {

    /** Wording of an end that is itself no longer part of the term: "tot 2032". */
    private static final String UNTIL = "tot";

    private Terms() {}

    /** As a source states it; otherwise computed, when start and end are both known to the day. */
    static AttributeValue months(DescribedModel model) {
        var stated = model.model().term().durationMonths();
        var said = Values.of(stated, model.words()::months);
        return stated.readings().isEmpty() ? computed(model).orElse(said) : said;
    }

    private static Optional<AttributeValue> computed(DescribedModel model) {
        var start = model.region().start(Optional.of(model.model())).flatMap(Terms::dayOfStart);
        var end = single(model.model().term().end()).filter(Terms::isDay);
        return start.flatMap(from -> end.map(until -> between(model, from, until)));
    }

    private static Optional<Reading<EventDate>> dayOfStart(TimelineEvent event) {
        return single(event.actual())
                .or(() -> single(event.planned()))
                .filter(reading -> reading.value().edtf().precision() == Precision.DAY);
    }

    private static AttributeValue between(DescribedModel model, Reading<EventDate> start, Reading<EdtfDate> end) {
        var months = MONTHS.between(start.value().edtf().earliest(), dayAfter(end));
        var sources = Stream.concat(start.sources().stream(), end.sources().stream())
                .distinct()
                .toList();
        var derived = DescribedModel.from("Het aantal maanden van de start tot het einde.", "term.start", "term.end");
        return AttributeValue.known(SaidReading.computed(model.words().months((int) months), sources, derived));
    }

    private static LocalDate dayAfter(Reading<EdtfDate> end) {
        return UNTIL.equals(end.qualifier())
                ? end.value().earliest()
                : end.value().latest().plusDays(1);
    }

    private static boolean isDay(Reading<EdtfDate> end) {
        return end.value().precision() == Precision.DAY || UNTIL.equals(end.qualifier());
    }

    private static <T> Optional<Reading<T>> single(Fact<T> fact) {
        return fact.readings().size() == 1 ? Optional.of(fact.readings().get(0)) : Optional.empty();
    }
}
