package nl.regiospiegel.figures.importing.control;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.regiospiegel.figures.importing.entity.GivenMetadata;
import nl.regiospiegel.figures.importing.entity.Rule;
import nl.regiospiegel.figures.indicator.control.Rhythms;
import nl.regiospiegel.figures.indicator.entity.ExpectedRelease;
import nl.regiospiegel.figures.period.entity.Period;
import nl.regiospiegel.figures.publication.entity.PublicationStatus;
import nl.regiospiegel.figures.publication.entity.Vintage;
import nl.regiospiegel.regions.answers.Today;
import nl.regiospiegel.regions.timeline.entity.EdtfDate;

/**
 * The publications of a file somebody sends: what a row says itself, otherwise what was given beside the file. When one
 * period stands in a file in more statuses, the given date is that of the last; for an earlier one the month is taken in
 * which CBS brings it out, never one that lies behind the given date.
 */
final class GivenVintages implements VintageRule {

    private static final String RHYTHM = "cbs-youth";
    private static final int RELEASES = 8;

    private record Question(Period period, PublicationStatus status, String written) {}

    private final GivenMetadata given;
    private final Rhythms rhythms;
    private final Map<Period, Set<PublicationStatus>> stages = new HashMap<>();
    private final Remembered<Question, Found<Vintage>> found = new Remembered<>(this::find);
    private Question last;
    private Found<Vintage> answer;

    GivenVintages(GivenMetadata given, Rhythms rhythms) {
        this.given = given;
        this.rhythms = rhythms;
    }

    /** Takes note that the file has figures of this period in this status. */
    void saw(Period period, PublicationStatus status) {
        stages.computeIfAbsent(period, each -> EnumSet.noneOf(PublicationStatus.class))
                .add(status);
    }

    void forget() {
        stages.clear();
    }

    @Override
    public Found<Vintage> of(Period period, PublicationStatus status, String written) {
        if (last == null || last.period() != period || last.status() != status || !same(last.written(), written)) {
            last = new Question(period, status, written);
            answer = found.of(last);
        }
        return answer;
    }

    private static boolean same(String one, String other) {
        return one == null ? other == null : one.equals(other);
    }

    private Found<Vintage> find(Question question) {
        return question.written() == null || question.written().isEmpty() ? given(question) : written(question);
    }

    private Found<Vintage> written(Question question) {
        var text = question.written();
        if (!EdtfDate.isValid(text)) {
            return Found.fault(Rule.UNKNOWN_DATE, text);
        }
        var date = new EdtfDate(text);
        if (date.earliest().isAfter(Today.day())) {
            return Found.fault(Rule.VINTAGE_IN_FUTURE, text);
        }
        if (given.vintageDate() != null && !given.vintageDate().text().equals(text)) {
            return Found.fault(Rule.VINTAGE_DIFFERS, text, given.vintageDate());
        }
        return Found.meaning(vintage(date, question.status()));
    }

    private Found<Vintage> given(Question question) {
        var date = given.vintageDate();
        if (date == null) {
            return Found.fault(Rule.NO_VINTAGE, question.period(), StatusWords.dutch(question.status()));
        }
        if (date.earliest().isAfter(Today.day())) {
            return Found.fault(Rule.VINTAGE_IN_FUTURE, date);
        }
        if (isLast(question)) {
            return Found.meaning(vintage(date, question.status()));
        }
        return released(question.period(), question.status())
                .filter(month -> month.latest().isBefore(date.latest()))
                .map(month -> Found.meaning(vintage(month, question.status())))
                .orElseGet(() ->
                        Found.fault(Rule.TWO_PUBLICATIONS, question.period(), StatusWords.dutch(question.status())));
    }

    private boolean isLast(Question question) {
        return stages.getOrDefault(question.period(), Set.of()).stream()
                .noneMatch(status -> status.compareTo(question.status()) > 0);
    }

    /** Tells for which periods the month of publication was not given but taken from the rhythm of CBS. */
    void tell(Remarks remarks) {
        if (given.vintageDate() == null) {
            return;
        }
        stages.forEach((period, statuses) -> statuses.stream()
                .map(status -> new Question(period, status, null))
                .filter(question -> !isLast(question))
                .map(found::of)
                .filter(vintage -> vintage.meaning() != null)
                .map(vintage -> vintage.meaning())
                .forEach(vintage -> remarks.tell(
                        0,
                        null,
                        null,
                        Rule.VINTAGE_BY_RHYTHM,
                        period,
                        StatusWords.dutch(vintage.status()),
                        vintage.edtf())));
    }

    private Optional<EdtfDate> released(Period period, PublicationStatus status) {
        var rhythm = rhythms.find(RHYTHM);
        LocalDate day = period.last();
        for (int i = 0; i < RELEASES; i++) {
            var next = rhythm.next(period.kind(), day);
            var fitting = next.stream()
                    .filter(each -> each.period().equals(period) && each.status() == status)
                    .map(ExpectedRelease::month)
                    .findFirst();
            if (fitting.isPresent() || next.isEmpty()) {
                return fitting;
            }
            day = next.get(0).month().latest().plusDays(1);
        }
        return Optional.empty();
    }

    private static Vintage vintage(EdtfDate date, PublicationStatus status) {
        return new Vintage(date.text(), date.latest(), status);
    }
}
