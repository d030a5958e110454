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
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import nl.regiospiegel.figures.area.entity.AreaCode;
import nl.regiospiegel.figures.indicator.entity.IndicatorCode;
import nl.regiospiegel.figures.period.entity.Period;
import nl.regiospiegel.figures.publication.entity.Freshness;
import nl.regiospiegel.regions.register.control.Demonstration;

/** How far the national figures and those of the speaking region itself reach. */
@ApplicationScoped
public class FreshFigures {

    private static final String COLUMNS =
            "indicator, period_kind, period, vintage_date, vintage, status, data_set, demonstration, area";
    private static final String REACH =
            """
            select indicator, min(period) as first, max(period) as last,
              (array_agg(vintage order by vintage_date desc, period desc))[1] as vintage,
              (array_agg(status order by vintage_date desc, period desc))[1] as status,
              (array_agg(data_set order by vintage_date desc, period desc))[1] as data_set,
              max(vintage_date) as vintage_date
            from (select %1$s from figures.national_figure
                  union all
                  select %1$s from figures.region_figure
                  where region_id = nullif(current_setting('app.region', true), '')) figure
            where area = any (?) and (? or not demonstration)
            group by indicator, period_kind
            order by indicator, period_kind
            """
                    .formatted(COLUMNS);

    @PersistenceContext(unitName = "regiospiegel")
    private EntityManager entities;

    @Inject
    private Demonstration demonstration;

    /** One for each indicator and kind of period of which these areas have any figure. */
    @Transactional
    public List<Freshness> of(Collection<AreaCode> areas) {
        try (var statement = entities.unwrap(Connection.class).prepareStatement(REACH)) {
            var codes = areas.stream().map(AreaCode::value).toArray();
            statement.setArray(1, statement.getConnection().createArrayOf("text", codes));
            statement.setBoolean(2, demonstration.shown());
            return read(statement);
        } catch (SQLException broken) {
            throw new FiguresUnreadable(broken);
        }
    }

    private static List<Freshness> read(PreparedStatement statement) throws SQLException {
        try (ResultSet rows = statement.executeQuery()) {
            var found = new ArrayList<Freshness>();
            while (rows.next()) {
                found.add(new Freshness(
                        new IndicatorCode(rows.getString("indicator")),
                        Period.parse(rows.getString("first")).orElseThrow(),
                        Period.parse(rows.getString("last")).orElseThrow(),
                        FigureRow.vintage(rows),
                        rows.getString("data_set")));
            }
            return found;
        }
    }
}
