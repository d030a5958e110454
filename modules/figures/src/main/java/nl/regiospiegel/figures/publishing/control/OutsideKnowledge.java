package nl.regiospiegel.figures.publishing.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.regiospiegel.figures.area.entity.AreaCode;
import nl.regiospiegel.figures.importing.entity.Breakdown;
import nl.regiospiegel.figures.indicator.control.Indicators;
import nl.regiospiegel.figures.indicator.control.UsableIndicators;
import nl.regiospiegel.figures.indicator.entity.CountReference;
import nl.regiospiegel.figures.period.entity.Period;
import nl.regiospiegel.figures.publishing.entity.PublicationSubject;
import nl.regiospiegel.figures.publishing.entity.SetFigure;
import nl.regiospiegel.figures.suppression.entity.CountKey;
import nl.regiospiegel.figures.suppression.entity.KnownOutside;
import nl.regiospiegel.figures.suppression.entity.NationalCount;
import nl.regiospiegel.figures.suppression.entity.Place;

/**
 * What others know already when a set is published: everything the region ever showed anybody about the same counts in the same
 * year, withdrawn or not, and what CBS prints. Whoever it was granted to, it counts as known to all: they may talk.
 */
@ApplicationScoped
public class OutsideKnowledge {

    /** CBS rounds counts to five. */
    private static final boolean ROUNDED = true;

    private static final String NATIONAL =
            """
            select distinct indicator, period, area, referrer, care_form, age, end_reason, numerator, denominator
            from figures.national_figure
            where indicator = any (?) and area = any (?) and period = any (?) and numerator is not null
            """;

    @Inject
    private Sql sql;

    @Inject
    private HiddenCounts counts;

    @Inject
    private Indicators indicators;

    @Inject
    private UsableIndicators usable;

    @Inject
    private EarlierSets earlier;

    KnownOutside about(PublicationSubject subject, Collection<SetFigure> figures) {
        var related = counts.related(usable.require(subject.indicator()));
        var year = new PeriodsOfYear(subject.period());
        var sums = year.sums(counts.counted(related));
        var others = sums.isEmpty() ? List.<Period>of() : year.others();
        var shown = Stream.concat(
                        others.stream().flatMap(period -> earlier.of(period, related).stream()
                                .map(publication -> publication.inPeriod(period.code()))),
                        earlier.of(subject.period(), related).stream())
                .toList();
        return new KnownOutside(shown, national(year, others, figures, related), sums);
    }

    private List<NationalCount> national(
            PeriodsOfYear year, List<Period> others, Collection<SetFigure> figures, Set<String> related) {
        var areas =
                figures.stream().map(figure -> figure.place().area().value()).collect(Collectors.toSet());
        var periods = Stream.concat(Stream.of(year.own()), others.stream())
                .map(Period::code)
                .toList();
        return sql.list(NATIONAL, row -> national(row, year), related, areas, periods).stream()
                .flatMap(List::stream)
                .distinct()
                .toList();
    }

    private List<NationalCount> national(ResultSet row, PeriodsOfYear year) throws SQLException {
        var indicator = indicators.find(row.getString("indicator")).orElseThrow();
        var part = new Breakdown(
                row.getString("referrer"),
                row.getString("care_form"),
                row.getString("age"),
                row.getString("end_reason"));
        var place = new Place(new AreaCode(row.getString("area")), part);
        var period = Period.parse(row.getString("period")).orElseThrow();
        var counted = counts.of(indicator);
        var ids = period.equals(year.own()) ? counted : counted.inPeriod(period.code());
        return Stream.of(
                        count(ids.numerator(), place, row.getBigDecimal("numerator")),
                        count(ids.denominator(), place, row.getBigDecimal("denominator")))
                .flatMap(List::stream)
                .toList();
    }

    private static List<NationalCount> count(CountReference counted, Place place, BigDecimal number) {
        return counted == null || number == null
                ? List.of()
                : List.of(new NationalCount(CountKey.of(counted, place), number, ROUNDED));
    }
}
