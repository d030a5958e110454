package nl.regiospiegel.figures.publishing.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import nl.regiospiegel.figures.area.entity.AreaCode;
import nl.regiospiegel.figures.importing.entity.Breakdown;
import nl.regiospiegel.figures.publishing.entity.Offer;
import nl.regiospiegel.figures.publishing.entity.PreparedFigure;
import nl.regiospiegel.figures.publishing.entity.Publication.Published;
import nl.regiospiegel.figures.publishing.entity.SetFigure;
import nl.regiospiegel.figures.publishing.entity.SetFigure.Place;
import nl.regiospiegel.figures.suppression.entity.HidingReason;
import nl.regiospiegel.regions.speaking.RegionId;

/** Writes down what others see of a publication. */
@ApplicationScoped
public class PublishedSets {

    private static final String ADD =
            """
            insert into figures.published_figure (region_id, indicator, area, period_kind, period, referrer, care_form, age,
              end_reason, vintage_date, vintage, status, obs_status, conf_status, numerator, denominator, value,
              standard_deviation, data_set, demonstration, publication, derived, published_on, published_at, readers)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?,
              (select readers from figures.publication where region_id = ? and id = ?))
            """;
    private static final String WITHDRAW =
            "update figures.published_figure set withdrawn = true, readers = '{}' where region_id = ? and publication = ?";
    /** A source can be read by whoever can read a figure from it. */
    private static final String SOURCES =
            """
            update figures.region_data_set d set readers = coalesce((
              select array_agg(distinct reader) from figures.published_figure f, unnest(f.readers) reader
              where f.region_id = d.region_id and f.data_set = d.id), '{}')
            where region_id = ?
            """;

    private static final String FIND =
            "select derived, %s from figures.published_figure where region_id = ? and publication = ?"
                    .formatted(SetFigureRow.COLUMNS);
    private static final String ADD_REASON =
            """
            insert into figures.hidden_figure (region_id, publication, area, referrer, care_form, age, end_reason, reason)
            values (?, ?, ?, ?, ?, ?, ?, ?)
            """;
    private static final String REASONS =
            """
            select area, referrer, care_form, age, end_reason, reason from figures.hidden_figure
            where region_id = ? and publication = ?
            """;

    @Inject
    private Sql sql;

    /** Adds the figures of a publication; sources are opened by {@link #openSources}. */
    public void add(Published publication, List<SetFigure> figures) {
        sql.forEach(figures, ADD, figure -> values(publication, figure));
    }

    private static Object[] values(Published publication, SetFigure figure) {
        var offer = publication.offer();
        var period = offer.subject().period();
        var part = figure.place().part();
        var cell = figure.cell();
        return new Object[] {
            offer.region().value(),
            offer.subject().indicator().value(),
            figure.place().area().value(),
            period.kind().code(),
            period.code(),
            part.referrer(),
            part.careForm(),
            part.age(),
            part.endReason(),
            figure.vintage().date(),
            figure.vintage().edtf(),
            figure.vintage().status().code(),
            cell.status().code(),
            cell.confidentiality() == null ? null : cell.confidentiality().code(),
            cell.numerator(),
            cell.denominator(),
            cell.value(),
            cell.standardDeviation(),
            figure.dataSet(),
            offer.demonstration(),
            offer.id(),
            figure.derived(),
            publication.publishing().on(),
            publication.publishing().at().atOffset(ZoneOffset.UTC),
            offer.region().value(),
            offer.id()
        };
    }

    /** Keeps why figures are hidden, for the region itself. */
    void addReasons(Offer offer, List<PreparedFigure> figures) {
        var hidden = figures.stream().filter(each -> each.reason() != null).toList();
        sql.forEach(hidden, ADD_REASON, each -> {
            var place = each.shown().place();
            return new Object[] {
                offer.region().value(),
                offer.id(),
                place.area().value(),
                place.part().referrer(),
                place.part().careForm(),
                place.part().age(),
                place.part().endReason(),
                each.reason().name().toLowerCase(Locale.ROOT)
            };
        });
    }

    /** Why figures of the region's own publication are hidden; nothing about a publication of another. */
    Map<Place, HidingReason> reasons(Offer offer) {
        return sql.list(REASONS, PublishedSets::reason, offer.region().value(), offer.id()).stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static Map.Entry<Place, HidingReason> reason(ResultSet row) throws SQLException {
        var part = new Breakdown(
                row.getString("referrer"),
                row.getString("care_form"),
                row.getString("age"),
                row.getString("end_reason"));
        var reason = HidingReason.valueOf(row.getString("reason").toUpperCase(Locale.ROOT));
        return Map.entry(new Place(new AreaCode(row.getString("area")), part), reason);
    }

    /** What others see of it, as far as the speaking region may. */
    List<SetFigure> of(Offer offer) {
        return sql.list(FIND, SetFigureRow::published, offer.region().value(), offer.id()).stream()
                .sorted(SetFigure.ORDER)
                .toList();
    }

    public void withdraw(RegionId region, String publication) {
        sql.execute(WITHDRAW, region.value(), publication);
        openSources(region);
    }

    /** Lets others read the sources of what they may read, and no other. */
    public void openSources(RegionId region) {
        sql.execute(SOURCES, region.value());
    }
}
