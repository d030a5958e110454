package nl.regiospiegel.figures.indicator.entity;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.regiospiegel.figures.period.entity.Period;
import nl.regiospiegel.figures.period.entity.PeriodKind;
import nl.regiospiegel.figures.publication.entity.PublicationStatus;
import nl.regiospiegel.regions.description.entity.LocalText;
import nl.regiospiegel.regions.timeline.entity.EdtfDate;

/**
 * When figures appear. Data: {@code reference/rhythms.yaml}. Only months are known, so no day is ever given.
 *
 * @param id stable id
 * @param name short name
 * @param explanation how it works
 * @param releases the months of a year in which something appears; empty when that is not known
 */
public record PublicationRhythm(String id, LocalText name, LocalText explanation, List<Release> releases) {

    /** Every stage of a period appears within two years; further back all of them are due. */
    private static final int MONTHS_BACK = 120;

    /** What appears in one month of every year. */
    public record Release(int month, List<Issue> issues) {}

    /**
     * A period that appears.
     *
     * @param periodKind its kind
     * @param back how many periods before the one in which the release falls
     * @param status its status
     */
    public record Issue(PeriodKind periodKind, int back, PublicationStatus status) {}

    /** What appears next for periods of this kind, all in one month; empty when the months are not known. */
    public List<ExpectedRelease> next(PeriodKind kind, LocalDate day) {
        return from(kind, YearMonth.from(day))
                .filter(expected -> !expected.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    /** The latest period of this kind that must have appeared by this day: its month is over. */
    public Optional<Period> latestDue(PeriodKind kind, LocalDate day) {
        return IntStream.rangeClosed(1, 24)
                .mapToObj(months -> YearMonth.from(day).minusMonths(months))
                .flatMap(month -> in(kind, month).stream())
                .map(ExpectedRelease::period)
                .max(Comparator.naturalOrder());
    }

    /** The last stage in which this period must have appeared by this day; empty when none is due. */
    public Optional<PublicationStatus> statusDue(Period period, LocalDate day) {
        return IntStream.rangeClosed(1, MONTHS_BACK)
                .mapToObj(months -> YearMonth.from(day).minusMonths(months))
                .flatMap(month -> in(period.kind(), month).stream())
                .filter(expected -> expected.period().equals(period))
                .map(ExpectedRelease::status)
                .max(Comparator.naturalOrder());
    }

    private Stream<List<ExpectedRelease>> from(PeriodKind kind, YearMonth first) {
        return IntStream.range(0, 12).mapToObj(first::plusMonths).map(month -> in(kind, month));
    }

    private List<ExpectedRelease> in(PeriodKind kind, YearMonth month) {
        return releases.stream()
                .filter(release -> release.month() == month.getMonthValue())
                .flatMap(release -> release.issues().stream())
                .filter(issue -> issue.periodKind() == kind)
                .map(issue -> new ExpectedRelease(
                        new EdtfDate(month.toString()),
                        Period.containing(kind, month.atDay(1)).plus(-issue.back()),
                        issue.status()))
                .toList();
    }
}
