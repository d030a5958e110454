package nl.regiospiegel.figures.quality.control;

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
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.regiospiegel.figures.area.entity.AreaCode;
import nl.regiospiegel.figures.indicator.entity.IndicatorCode;
import nl.regiospiegel.figures.period.entity.Period;
import nl.regiospiegel.figures.publication.control.FiguresUnreadable;
import nl.regiospiegel.figures.publication.entity.PublicationStatus;
import nl.regiospiegel.figures.quality.entity.FigureTally;
import nl.regiospiegel.regions.answers.Today;
import nl.regiospiegel.regions.register.control.Demonstration;
import nl.regiospiegel.regions.speaking.RegionId;

/** Counts the figures of a region per indicator and period: those that can be compared, and those it keeps to itself. */
@ApplicationScoped
public class Tallies {

    /** What a tally is about. */
    public record Subject(IndicatorCode indicator, Period period) {}

    private static final String LATEST =
            """
            select indicator, period, count(*) as areas,
              count(*) filter (where obs_status = 'O') as empty,
              count(*) filter (where obs_status = 'Q') as suppressed,
              count(*) filter (where status in ('provisional', 'further-provisional')) as provisional,
              bool_or(status = 'provisional') as any_provisional, max(vintage_date) as newest
            from (select distinct on (indicator, area, period) indicator, area, period, obs_status, status, vintage_date
                  from (select indicator, area, period, obs_status, status, vintage_date from figures.national_figure
                        where area = any (?) and (? or not demonstration) and vintage_date <= ?
                          and referrer = '_T' and care_form = '_T' and age = '_T' and end_reason = '_T'
                        union all
                        select indicator, area, period, obs_status, status, vintage_date from figures.published_figure
                        where region_id = ? and area = any (?) and not withdrawn and vintage_date <= ? and published_on <= ?
                          and referrer = '_T' and care_form = '_T' and age = '_T' and end_reason = '_T') figure
                  order by indicator, area, period, vintage_date desc) latest
            group by indicator, period
            """;
    private static final String KEPT =
            """
            select f.indicator, f.period, count(*) as kept,
              exists (select 1 from figures.publication p where p.region_id = ?
                      and (p.state = 'submitted' or p.published_at >= ?) and p.submitted_at < ?
                      and p.indicator = f.indicator and p.period = f.period) as submitted
            from (select distinct on (indicator, area, period, referrer, care_form, age, end_reason)
                    region_id, indicator, area, period_kind, period, referrer, care_form, age, end_reason, vintage_date
                  from figures.region_figure where region_id = ? and vintage_date <= ?
                  order by indicator, area, period, referrer, care_form, age, end_reason, vintage_date desc) f
            where not exists (select 1 from figures.published_figure p
                              where p.region_id = f.region_id and p.indicator = f.indicator and p.area = f.area
                                and p.period_kind = f.period_kind and p.referrer = f.referrer
                                and p.care_form = f.care_form and p.age = f.age and p.end_reason = f.end_reason
                                and p.period = f.period and p.vintage_date = f.vintage_date and not p.withdrawn
                                and p.published_on <= ?)
            group by f.indicator, f.period
            """;

    /** Later than any vintage: some count from the end of a month that still has to come. */
    private static final LocalDate LAST = LocalDate.of(9999, 12, 30);

    /** What is tallied. */
    private record Asked(RegionId region, List<AreaCode> areas, LocalDate day) {}

    @PersistenceContext(unitName = "regiospiegel")
    private EntityManager entities;

    @Inject
    private Demonstration demonstration;

    /**
     * One per indicator and period of which there is anything. The region must be the one that speaks.
     *
     * @param asOf only what was known on this day; {@code null} for what is known now
     */
    @Transactional
    public Map<Subject, FigureTally> of(RegionId region, List<AreaCode> areas, LocalDate asOf) {
        var day = asOf == null ? LAST : asOf;
        var connection = entities.unwrap(Connection.class);
        try {
            var tallies = new HashMap<Subject, FigureTally>();
            latest(connection, new Asked(region, areas, day), tallies);
            kept(connection, region, day, tallies);
            return tallies;
        } catch (SQLException broken) {
            throw new FiguresUnreadable(broken);
        }
    }

    private void latest(Connection connection, Asked asked, Map<Subject, FigureTally> tallies) throws SQLException {
        var codes = connection.createArrayOf(
                "text", asked.areas().stream().map(AreaCode::value).toArray());
        try (var statement = connection.prepareStatement(LATEST)) {
            statement.setArray(1, codes);
            statement.setBoolean(2, demonstration.shown());
            statement.setObject(3, asked.day());
            statement.setString(4, asked.region().value());
            statement.setArray(5, codes);
            statement.setObject(6, asked.day());
            statement.setObject(7, asked.day());
            try (var rows = statement.executeQuery()) {
                while (rows.next()) {
                    tallies.put(subject(rows), tally(rows));
                }
            }
        }
    }

    private static void kept(Connection connection, RegionId region, LocalDate day, Map<Subject, FigureTally> tallies)
            throws SQLException {
        var night = day.plusDays(1).atStartOfDay(Today.ZONE).toOffsetDateTime();
        try (PreparedStatement statement = connection.prepareStatement(KEPT)) {
            statement.setString(1, region.value());
            statement.setObject(2, night);
            statement.setObject(3, night);
            statement.setString(4, region.value());
            statement.setObject(5, day);
            statement.setObject(6, day);
            try (var rows = statement.executeQuery()) {
                while (rows.next()) {
                    var subject = subject(rows);
                    var before = tallies.getOrDefault(subject, FigureTally.NONE);
                    tallies.put(subject, before.with(rows.getInt("kept"), rows.getBoolean("submitted")));
                }
            }
        }
    }

    private static Subject subject(ResultSet row) throws SQLException {
        return new Subject(
                new IndicatorCode(row.getString("indicator")),
                Period.parse(row.getString("period")).orElseThrow());
    }

    private static FigureTally tally(ResultSet row) throws SQLException {
        return new FigureTally(
                row.getInt("areas"),
                row.getInt("empty"),
                row.getInt("suppressed"),
                row.getInt("provisional"),
                row.getBoolean("any_provisional")
                        ? PublicationStatus.PROVISIONAL
                        : row.getInt("provisional") > 0
                                ? PublicationStatus.FURTHER_PROVISIONAL
                                : PublicationStatus.DEFINITIVE,
                row.getObject("newest", LocalDate.class),
                0,
                false);
    }
}
