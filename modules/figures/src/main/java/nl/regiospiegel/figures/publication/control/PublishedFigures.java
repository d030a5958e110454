package nl.regiospiegel.figures.publication.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.regiospiegel.figures.area.entity.AreaCode;
import nl.regiospiegel.figures.indicator.entity.IndicatorCode;
import nl.regiospiegel.figures.period.entity.Period;
import nl.regiospiegel.figures.publication.entity.PublishedFigure;
import nl.regiospiegel.regions.register.control.Demonstration;

/**
 * The figures the speaking region may see: national statistics, and what regions published, itself among them. One prepared
 * query; row-level security keeps the rest away. What a region published stands only for its own areas, and there before a
 * national figure that is not of a later vintage; a municipality that several regions speak for keeps its national figure.
 */
@ApplicationScoped
public class PublishedFigures {

    private static final String ASKED =
            """
            where indicator = ? and area = any (?) and period_kind = ? and period between ? and ? and vintage_date <= ?
              and referrer = '_T' and care_form = '_T' and age = '_T' and end_reason = '_T'
            """;
    private static final String COLUMNS =
            """
            area, period, vintage, vintage_date, status, obs_status, numerator, denominator, value, standard_deviation, data_set, demonstration
            """;
    private static final String FIND =
            """
            select distinct on (area, period, region_id) region_id, %1$s
            from (select null as region_id, null::timestamptz as published_at, %1$s from figures.national_figure %2$s
                  union all
                  select region_id, published_at, %1$s from figures.published_figure %2$s
                    and not withdrawn and published_on <= ?) figure
            where ? or not demonstration
            order by area, period, region_id nulls first, vintage_date desc, published_at desc
            """
                    .formatted(COLUMNS, ASKED);
    private static final String ASKED_OF_SEVERAL =
            """
            where indicator = any (?) and area = any (?) and vintage_date <= ?
              and referrer = '_T' and care_form = '_T' and age = '_T' and end_reason = '_T'
            """;
    private static final String FIND_SEVERAL =
            """
            select distinct on (indicator, area, period, region_id) indicator, region_id, %1$s
            from (select indicator, null as region_id, null::timestamptz as published_at, %1$s
                  from figures.national_figure %2$s
                  union all
                  select indicator, region_id, published_at, %1$s from figures.published_figure %2$s
                    and not withdrawn and published_on <= ?) figure
            where ? or not demonstration
            order by indicator, area, period, region_id nulls first, vintage_date desc, published_at desc
            """
                    .formatted(COLUMNS, ASKED_OF_SEVERAL);
    private static final int PARAMETERS_ASKED = 6;
    private static final LocalDate LAST = LocalDate.of(9999, 12, 31);

    private record Place(IndicatorCode indicator, AreaCode area, Period period) {}

    @PersistenceContext(unitName = "regiospiegel")
    private EntityManager entities;

    @Inject
    private Demonstration demonstration;

    @Inject
    private OwnFigures own;

    /** One per area and period, in that order: of its owner the latest vintage not after the day asked for. */
    @Transactional
    public List<PublishedFigure> find(FigureQuery query) {
        try (var statement = entities.unwrap(Connection.class).prepareStatement(FIND)) {
            ask(statement, 0, query);
            ask(statement, PARAMETERS_ASKED, query);
            statement.setObject(2 * PARAMETERS_ASKED + 1, query.vintageAsOf() == null ? LAST : query.vintageAsOf());
            statement.setBoolean(2 * PARAMETERS_ASKED + 2, demonstration.shown());
            return onePerPeriod(read(statement, query.indicator()));
        } catch (SQLException broken) {
            throw new FiguresUnreadable(broken);
        }
    }

    /** The same of several indicators at once, of every kind of period: as many questions take one round trip. */
    @Transactional
    public Map<IndicatorCode, List<PublishedFigure>> find(
            Collection<IndicatorCode> indicators, Collection<AreaCode> areas, LocalDate vintageAsOf) {
        try (var statement = entities.unwrap(Connection.class).prepareStatement(FIND_SEVERAL)) {
            var codes = statement
                    .getConnection()
                    .createArrayOf(
                            "text",
                            indicators.stream().map(IndicatorCode::value).toArray());
            var places = statement
                    .getConnection()
                    .createArrayOf("text", areas.stream().map(AreaCode::value).toArray());
            var until = vintageAsOf == null ? LAST : vintageAsOf;
            var asked = new Object[] {codes, places, until, codes, places, until, until, demonstration.shown()};
            for (int i = 0; i < asked.length; i++) {
                statement.setObject(i + 1, asked[i]);
            }
            return onePerPeriod(read(statement)).stream().collect(Collectors.groupingBy(PublishedFigure::indicator));
        } catch (SQLException broken) {
            throw new FiguresUnreadable(broken);
        }
    }

    private List<PublishedFigure> onePerPeriod(List<PublishedFigure> candidates) {
        return own.counting(candidates).stream()
                .collect(Collectors.groupingBy(
                        figure -> new Place(figure.indicator(), figure.area(), figure.period()),
                        LinkedHashMap::new,
                        Collectors.toList()))
                .values()
                .stream()
                .flatMap(PublishedFigures::choose)
                .toList();
    }

    /** At most one of them is national; the others are of different regions that all speak for the area. */
    static Stream<PublishedFigure> choose(List<PublishedFigure> candidates) {
        var national =
                candidates.stream().filter(figure -> figure.region() == null).findFirst();
        var owned =
                candidates.stream().filter(figure -> figure.region() != null).toList();
        var ownCounts = owned.size() == 1
                && national.filter(each -> isLater(each, owned.get(0))).isEmpty();
        return ownCounts ? owned.stream() : national.stream();
    }

    private static boolean isLater(PublishedFigure one, PublishedFigure other) {
        return one.vintage().date().isAfter(other.vintage().date());
    }

    private static void ask(PreparedStatement statement, int before, FigureQuery query) throws SQLException {
        var areas = query.areas().stream().map(AreaCode::value).toArray();
        statement.setString(before + 1, query.indicator().value());
        statement.setArray(before + 2, statement.getConnection().createArrayOf("text", areas));
        statement.setString(before + 3, query.periodKind().code());
        statement.setString(before + 4, query.from() == null ? "" : query.from().code());
        statement.setString(before + 5, query.to() == null ? "~" : query.to().code());
        statement.setObject(before + 6, query.vintageAsOf() == null ? LAST : query.vintageAsOf());
    }

    private static List<PublishedFigure> read(PreparedStatement statement) throws SQLException {
        try (ResultSet rows = statement.executeQuery()) {
            var figures = new ArrayList<PublishedFigure>();
            while (rows.next()) {
                figures.add(FigureRow.read(rows, new IndicatorCode(rows.getString("indicator"))));
            }
            return figures;
        }
    }

    private static List<PublishedFigure> read(PreparedStatement statement, IndicatorCode indicator)
            throws SQLException {
        try (ResultSet rows = statement.executeQuery()) {
            var figures = new ArrayList<PublishedFigure>();
            while (rows.next()) {
                figures.add(FigureRow.read(rows, indicator));
            }
            return figures;
        }
    }
}
