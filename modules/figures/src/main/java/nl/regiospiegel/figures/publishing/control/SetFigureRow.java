package nl.regiospiegel.figures.publishing.control;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import nl.regiospiegel.figures.area.entity.AreaCode;
import nl.regiospiegel.figures.importing.entity.Breakdown;
import nl.regiospiegel.figures.publication.entity.ConfidentialityStatus;
import nl.regiospiegel.figures.publication.entity.ObservationStatus;
import nl.regiospiegel.figures.publication.entity.PublicationStatus;
import nl.regiospiegel.figures.publication.entity.Vintage;
import nl.regiospiegel.figures.publishing.entity.Cell;
import nl.regiospiegel.figures.publishing.entity.SetFigure;
import nl.regiospiegel.figures.publishing.entity.SetFigure.Place;
import nl.regiospiegel.regions.language.Coded;

/** Turns a row of one of the figure tables into a figure of a set. */
final class SetFigureRow {

    static final String COLUMNS =
            """
            area, referrer, care_form, age, end_reason, vintage, vintage_date, status, obs_status, conf_status, numerator,
            denominator, value, standard_deviation, data_set
            """;

    private SetFigureRow() {}

    /** A figure as the region counted it. */
    static SetFigure own(ResultSet row) throws SQLException {
        return read(row, false);
    }

    /** A figure as others see it. */
    static SetFigure published(ResultSet row) throws SQLException {
        return read(row, row.getBoolean("derived"));
    }

    private static SetFigure read(ResultSet row, boolean derived) throws SQLException {
        var part = new Breakdown(
                row.getString("referrer"),
                row.getString("care_form"),
                row.getString("age"),
                row.getString("end_reason"));
        var vintage = new Vintage(
                row.getString("vintage"),
                row.getObject("vintage_date", LocalDate.class),
                Coded.find(PublicationStatus.class, row.getString("status")).orElseThrow());
        var place = new Place(new AreaCode(row.getString("area")), part);
        return new SetFigure(place, vintage, cell(row), row.getString("data_set"), derived);
    }

    private static Cell cell(ResultSet row) throws SQLException {
        return new Cell(
                ObservationStatus.ofCode(row.getString("obs_status")).orElseThrow(),
                ConfidentialityStatus.ofCode(row.getString("conf_status")).orElse(null),
                row.getBigDecimal("numerator"),
                row.getBigDecimal("denominator"),
                row.getBigDecimal("value"),
                row.getBigDecimal("standard_deviation"));
    }
}
