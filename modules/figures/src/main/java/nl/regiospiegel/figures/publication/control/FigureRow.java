package nl.regiospiegel.figures.publication.control;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import nl.regiospiegel.figures.area.entity.AreaCode;
import nl.regiospiegel.figures.indicator.entity.IndicatorCode;
import nl.regiospiegel.figures.period.entity.Period;
import nl.regiospiegel.figures.publication.entity.Count;
import nl.regiospiegel.figures.publication.entity.Observation;
import nl.regiospiegel.figures.publication.entity.ObservationStatus;
import nl.regiospiegel.figures.publication.entity.PublicationStatus;
import nl.regiospiegel.figures.publication.entity.PublishedFigure;
import nl.regiospiegel.figures.publication.entity.Vintage;
import nl.regiospiegel.regions.language.Coded;
import nl.regiospiegel.regions.speaking.RegionId;

/** Turns a row of the figure tables into a figure. */
final class FigureRow {

    private FigureRow() {}

    static PublishedFigure read(ResultSet row, IndicatorCode indicator) throws SQLException {
        var region = row.getString("region_id");
        return new PublishedFigure(
                indicator,
                new AreaCode(row.getString("area")),
                Period.parse(row.getString("period")).orElseThrow(),
                region == null ? null : new RegionId(region),
                observation(row),
                vintage(row),
                row.getString("data_set"),
                row.getBoolean("demonstration"));
    }

    static Vintage vintage(ResultSet row) throws SQLException {
        return new Vintage(
                row.getString("vintage"),
                LocalDate.parse(row.getString("vintage_date")),
                Coded.find(PublicationStatus.class, row.getString("status")).orElseThrow());
    }

    private static Observation observation(ResultSet row) throws SQLException {
        var status = ObservationStatus.ofCode(row.getString("obs_status")).orElseThrow();
        if (status.hasNoValue()) {
            return new Observation.Missing(status);
        }
        var value = row.getBigDecimal("value");
        return value != null
                ? valued(value, row.getBigDecimal("standard_deviation"), row.getBigDecimal("denominator"))
                : counted(new Count(row.getBigDecimal("numerator")), row.getBigDecimal("denominator"));
    }

    /** The tables keep a deviation only beside a mean and its number of measurements. */
    private static Observation valued(BigDecimal value, BigDecimal deviation, BigDecimal number) {
        return deviation == null
                ? new Observation.PublishedValue(value)
                : new Observation.Mean(value, deviation, new Count(number));
    }

    private static Observation counted(Count numerator, BigDecimal denominator) {
        return denominator == null
                ? new Observation.NumeratorOnly(numerator)
                : new Observation.Counted(numerator, new Count(denominator));
    }
}
