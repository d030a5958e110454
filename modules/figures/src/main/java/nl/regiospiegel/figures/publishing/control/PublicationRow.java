package nl.regiospiegel.figures.publishing.control;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import nl.regiospiegel.figures.indicator.entity.IndicatorCode;
import nl.regiospiegel.figures.period.entity.Period;
import nl.regiospiegel.figures.publishing.entity.Grant;
import nl.regiospiegel.figures.publishing.entity.Offer;
import nl.regiospiegel.figures.publishing.entity.Offer.History;
import nl.regiospiegel.figures.publishing.entity.Offer.Terms;
import nl.regiospiegel.figures.publishing.entity.Publication;
import nl.regiospiegel.figures.publishing.entity.Publication.Published;
import nl.regiospiegel.figures.publishing.entity.Publication.Returned;
import nl.regiospiegel.figures.publishing.entity.Publication.Submitted;
import nl.regiospiegel.figures.publishing.entity.Publication.Withdrawn;
import nl.regiospiegel.figures.publishing.entity.PublicationState;
import nl.regiospiegel.figures.publishing.entity.PublicationSubject;
import nl.regiospiegel.figures.publishing.entity.Publishing;
import nl.regiospiegel.figures.publishing.entity.Visibility;
import nl.regiospiegel.regions.language.Coded;
import nl.regiospiegel.regions.speaking.RegionId;

/** Turns a row of the table into a publication. */
final class PublicationRow {

    private PublicationRow() {}

    static Publication read(ResultSet row) throws SQLException {
        var offer = offer(row);
        return switch (Coded.find(PublicationState.class, row.getString("state"))
                .orElseThrow()) {
            case SUBMITTED -> new Submitted(offer);
            case RETURNED -> new Returned(offer);
            case PUBLISHED -> new Published(offer, publishing(row));
            case WITHDRAWN -> new Withdrawn(offer, publishing(row));
        };
    }

    private static Offer offer(ResultSet row) throws SQLException {
        var history = row.getBoolean("history")
                ? new History(row.getObject("published_on", LocalDate.class), row.getString("published_where"))
                : null;
        return new Offer(
                row.getString("id"),
                new RegionId(row.getString("region_id")),
                new PublicationSubject(
                        new IndicatorCode(row.getString("indicator")),
                        Period.parse(row.getString("period")).orElseThrow()),
                terms(row),
                history,
                row.getObject("submitted_at", OffsetDateTime.class).toInstant(),
                row.getBoolean("demonstration"));
    }

    private static Terms terms(ResultSet row) throws SQLException {
        var visibility =
                Coded.find(Visibility.class, row.getString("visibility")).orElseThrow();
        var granted = List.of((String[]) row.getArray("granted").getArray());
        return new Terms(Grant.of(visibility, granted), SuppressionRules.read(row));
    }

    private static Publishing publishing(ResultSet row) throws SQLException {
        return new Publishing(
                row.getObject("published_on", LocalDate.class),
                row.getObject("published_at", OffsetDateTime.class).toInstant(),
                row.getString("content_hash"));
    }
}
