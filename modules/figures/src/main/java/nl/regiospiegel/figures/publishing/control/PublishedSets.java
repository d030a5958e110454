package nl.regiospiegel.figures.publishing.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.ZoneOffset;
import java.util.List;
import nl.regiospiegel.figures.publishing.entity.Publication.Published;
import nl.regiospiegel.figures.publishing.entity.SetFigure;
import nl.regiospiegel.regions.speaking.RegionId;

/** Writes down what others see of a publication. */
@ApplicationScoped
public class PublishedSets {

    private static final String ADD =
            """
            insert into figures.published_figure (region_id, indicator, area, period_kind, period, referrer, care_form, age,
              end_reason, vintage_date, vintage, status, obs_status, conf_status, numerator, denominator, value, data_set,
              demonstration, publication, derived, published_on, published_at, readers)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?,
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

    public void withdraw(RegionId region, String publication) {
        sql.execute(WITHDRAW, region.value(), publication);
        openSources(region);
    }

    /** Lets others read the sources of what they may read, and no other. */
    public void openSources(RegionId region) {
        sql.execute(SOURCES, region.value());
    }
}
