package nl.regiospiegel.figures.publishing.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.regiospiegel.figures.indicator.entity.IndicatorCode;
import nl.regiospiegel.figures.period.entity.Period;
import nl.regiospiegel.figures.publishing.entity.Draft;
import nl.regiospiegel.figures.publishing.entity.PublicationSubject;
import nl.regiospiegel.figures.publishing.entity.SetFigure;
import nl.regiospiegel.regions.register.control.Regions;
import nl.regiospiegel.regions.speaking.RegionId;
import nl.regiospiegel.regions.speaking.SpeakingRegion;

/** The speaking region's own figures as it counted them, set by set. */
@ApplicationScoped
public class OwnSets {

    private static final String NEWEST =
            """
            select distinct on (area, referrer, care_form, age, end_reason) %s from figures.region_figure
            where region_id = ? and indicator = ? and period_kind = ? and period = ? and vintage_date <= ?
            order by area, referrer, care_form, age, end_reason, vintage_date desc
            """
                    .formatted(SetFigureRow.COLUMNS);
    private static final String ALL_VINTAGES =
            """
            select %s from figures.region_figure
            where region_id = ? and indicator = ? and period_kind = ? and period = ?
            order by area, referrer, care_form, age, end_reason, vintage_date
            """
                    .formatted(SetFigureRow.COLUMNS);
    private static final String DRAFTS =
            """
            select n.indicator, n.period, count(*) as figures,
              count(*) filter (where not exists (
                select from figures.published_figure f
                where f.region_id = n.region_id and f.indicator = n.indicator and f.area = n.area
                  and f.period_kind = n.period_kind and f.referrer = n.referrer and f.care_form = n.care_form
                  and f.age = n.age and f.end_reason = n.end_reason and f.period = n.period
                  and f.vintage_date = n.vintage_date and not f.withdrawn)) as changes,
              exists (select from figures.publication p where p.region_id = n.region_id and p.indicator = n.indicator
                and p.period_kind = n.period_kind and p.period = n.period and p.state = 'published') as published,
              exists (select from figures.publication p where p.region_id = n.region_id and p.indicator = n.indicator
                and p.period_kind = n.period_kind and p.period = n.period and p.state = 'submitted') as submitted
            from (select distinct on (indicator, area, period_kind, referrer, care_form, age, end_reason, period) *
                  from figures.region_figure where region_id = ? and demonstration = ?
                    and coalesce(indicator = ?, true) and coalesce(period = ?, true)
                  order by indicator, area, period_kind, referrer, care_form, age, end_reason, period, vintage_date desc) n
            group by n.region_id, n.indicator, n.period_kind, n.period
            order by n.indicator, n.period_kind, n.period desc
            """;
    private static final LocalDate LAST = LocalDate.of(9999, 12, 31);

    @Inject
    private Sql sql;

    @Inject
    private SpeakingRegion speaking;

    @Inject
    private Regions regions;

    /** What others do not see, or not in its newest vintage. Needs a transaction. */
    public List<Draft> drafts() {
        return all().stream().filter(draft -> draft.changes() > 0).toList();
    }

    /** Every set there is, those that others see completely too. */
    public List<Draft> all() {
        return about(null, null);
    }

    /** The set about this subject, in the newest vintage of each figure. */
    public Optional<Draft> find(PublicationSubject subject) {
        return about(subject.indicator().value(), subject.period().code()).stream()
                .findFirst();
    }

    private List<Draft> about(String indicator, String period) {
        var self = regions.find(region());
        return sql.list(DRAFTS, OwnSets::draft, self.id().value(), self.demonstration(), indicator, period);
    }

    private static Draft draft(ResultSet row) throws SQLException {
        var subject = new PublicationSubject(
                new IndicatorCode(row.getString("indicator")),
                Period.parse(row.getString("period")).orElseThrow());
        return new Draft(
                subject,
                row.getInt("figures"),
                row.getInt("changes"),
                row.getBoolean("published"),
                row.getBoolean("submitted"));
    }

    /** The newest vintage of each figure, or the newest on a day; {@code null} for no limit. */
    List<SetFigure> newest(PublicationSubject subject, LocalDate day) {
        return sql.list(
                NEWEST,
                SetFigureRow::own,
                region().value(),
                subject.indicator().value(),
                subject.period().kind().code(),
                subject.period().code(),
                day == null ? LAST : day);
    }

    /** Every figure in every vintage. */
    List<SetFigure> allVintages(PublicationSubject subject) {
        return sql.list(
                ALL_VINTAGES,
                SetFigureRow::own,
                region().value(),
                subject.indicator().value(),
                subject.period().kind().code(),
                subject.period().code());
    }

    private RegionId region() {
        return speaking.region().orElseThrow();
    }
}
