package nl.regiospiegel.figures.publication.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.regiospiegel.figures.area.entity.AreaCode;
import nl.regiospiegel.figures.period.entity.Period;
import nl.regiospiegel.figures.publication.entity.PublishedFigure;
import nl.regiospiegel.figures.publication.entity.StratumFigure;
import nl.regiospiegel.regions.register.control.Demonstration;

/**
 * Figures by age class, as {@link PublishedFigures} gives totals: national ones and what regions published, withdrawn ones
 * never, row-level security as the only wall.
 */
@ApplicationScoped
public class StratifiedFigures {

    private static final String ASKED =
            """
            where indicator = ? and area = any (?) and period_kind = ? and period between ? and ? and vintage_date <= ?
              and referrer = '_T' and care_form = '_T' and age <> '_T' and end_reason = '_T'
            """;
    private static final String COLUMNS =
            """
            age, area, period, vintage, vintage_date, status, obs_status, numerator, denominator, value, data_set, demonstration
            """;
    private static final String FIND =
            """
            select distinct on (area, period, age, region_id) region_id, %1$s
            from (select null as region_id, null::timestamptz as published_at, %1$s from figures.national_figure %2$s
                  union all
                  select region_id, published_at, %1$s from figures.published_figure %2$s
                    and not withdrawn and published_on <= ?) figure
            where ? or not demonstration
            order by area, period, age, region_id nulls first, vintage_date desc, published_at desc
            """
                    .formatted(COLUMNS, ASKED);
    private static final LocalDate LAST = LocalDate.of(9999, 12, 31);

    private record Place(AreaCode area, Period period, String age) {}

    @PersistenceContext(unitName = "regiospiegel")
    private EntityManager entities;

    @Inject
    private Demonstration demonstration;

    @Inject
    private OwnFigures own;

    /** One per area, period and age class, in that order. */
    @Transactional
    public List<StratumFigure> byAge(FigureQuery query) {
        try (var statement = entities.unwrap(Connection.class).prepareStatement(FIND)) {
            ask(statement, query);
            return counting(read(statement, query));
        } catch (SQLException broken) {
            throw new FiguresUnreadable(broken);
        }
    }

    private void ask(PreparedStatement statement, FigureQuery query) throws SQLException {
        var until = query.vintageAsOf() == null ? LAST : query.vintageAsOf();
        var areas = statement
                .getConnection()
                .createArrayOf(
                        "text", query.areas().stream().map(AreaCode::value).toArray());
        var asked = List.of(
                query.indicator().value(),
                areas,
                query.periodKind().code(),
                query.from() == null ? "" : query.from().code(),
                query.to() == null ? "~" : query.to().code(),
                until);
        var all = Stream.of(asked, asked, List.of(until, demonstration.shown()))
                .flatMap(List::stream)
                .toList();
        for (int i = 0; i < all.size(); i++) {
            statement.setObject(i + 1, all.get(i));
        }
    }

    private static List<StratumFigure> read(PreparedStatement statement, FigureQuery query) throws SQLException {
        try (var rows = statement.executeQuery()) {
            var strata = new ArrayList<StratumFigure>();
            while (rows.next()) {
                strata.add(new StratumFigure(rows.getString("age"), FigureRow.read(rows, query.indicator())));
            }
            return strata;
        }
    }

    /** The same choice between owners as for totals, in every class by itself. */
    private List<StratumFigure> counting(List<StratumFigure> strata) {
        var figures = strata.stream().map(StratumFigure::figure).toList();
        var counting = Set.copyOf(own.counting(figures));
        return strata.stream()
                .filter(stratum -> counting.contains(stratum.figure()))
                .collect(Collectors.groupingBy(StratifiedFigures::place, LinkedHashMap::new, Collectors.toList()))
                .entrySet()
                .stream()
                .flatMap(entry -> PublishedFigures.choose(figures(entry.getValue()))
                        .map(figure -> new StratumFigure(entry.getKey().age(), figure)))
                .toList();
    }

    private static List<PublishedFigure> figures(List<StratumFigure> strata) {
        return strata.stream().map(StratumFigure::figure).toList();
    }

    private static Place place(StratumFigure stratum) {
        return new Place(stratum.figure().area(), stratum.figure().period(), stratum.age());
    }
}
