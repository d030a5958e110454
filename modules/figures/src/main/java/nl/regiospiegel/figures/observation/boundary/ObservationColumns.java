package nl.regiospiegel.figures.observation.boundary;

import static nl.regiospiegel.figures.export.control.Column.flag;
import static nl.regiospiegel.figures.export.control.Column.number;
import static nl.regiospiegel.figures.export.control.Column.text;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import nl.regiospiegel.figures.export.control.Column;

/** The columns of figures, in each form. */
public final class ObservationColumns {

    /** As the fields of the JSON. */
    public static final List<Column<StatedObservation>> ALL = List.of(
            text("indicator", StatedObservation::indicator),
            text("definition", StatedObservation::definition),
            text("region", StatedObservation::region),
            text("area", StatedObservation::area),
            text("areaName", StatedObservation::areaName),
            text("periodKind", StatedObservation::periodKind),
            text("period", StatedObservation::period),
            text("referrer", StatedObservation::referrer),
            text("careForm", StatedObservation::careForm),
            text("age", StatedObservation::age),
            text("endReason", StatedObservation::endReason),
            number("value", StatedObservation::value),
            text("unit", StatedObservation::unit),
            number("numerator", StatedObservation::numerator),
            number("denominator", StatedObservation::denominator),
            number("standardDeviation", StatedObservation::standardDeviation),
            text("refusalCode", StatedObservation::refusalCode),
            text("obsStatus", StatedObservation::obsStatus),
            text("confStatus", StatedObservation::confStatus),
            text("status", StatedObservation::status),
            text("vintage", StatedObservation::vintage),
            day("vintageDate", StatedObservation::vintageDate),
            day("publishedOn", StatedObservation::publishedOn),
            flag("derived", StatedObservation::derived),
            text("source", StatedObservation::source),
            text("licence", StatedObservation::licence),
            flag("demonstration", StatedObservation::demonstration));

    private static final String STRUCTURE_ID = "REGIOSPIEGEL:FIGURES(1.0.0)";

    /** SDMX-CSV 2.0: what identifies the data, the dimensions, the measures and the attributes, in that order. */
    public static final List<Column<StatedObservation>> SDMX = List.of(
            text("STRUCTURE", row -> "dataflow"),
            text("STRUCTURE_ID", row -> STRUCTURE_ID),
            text("ACTION", row -> "I"),
            text("FREQ", row -> SdmxTime.frequency(row.periodKind())),
            text("OWNER", row -> row.region() == null ? "_Z" : row.region()),
            text("INDICATOR", StatedObservation::indicator),
            text("REF_AREA", StatedObservation::area),
            text("REFERRER", StatedObservation::referrer),
            text("CARE_FORM", StatedObservation::careForm),
            text("AGE", StatedObservation::age),
            text("END_REASON", StatedObservation::endReason),
            day("VINTAGE_DATE", StatedObservation::vintageDate),
            text("TIME_PERIOD", row -> SdmxTime.period(row.periodKind(), row.period())),
            number("OBS_VALUE", StatedObservation::value),
            number("NUMERATOR", StatedObservation::numerator),
            number("DENOMINATOR", StatedObservation::denominator),
            number("STANDARD_DEVIATION", StatedObservation::standardDeviation),
            text("OBS_STATUS", StatedObservation::obsStatus),
            text("CONF_STATUS", StatedObservation::confStatus),
            text("UNIT_MEASURE", StatedObservation::unit),
            text("STATUS", StatedObservation::status),
            text("VINTAGE", StatedObservation::vintage),
            day("PUBLISHED_ON", StatedObservation::publishedOn),
            text("DATA_SET", StatedObservation::source),
            text("LICENCE", StatedObservation::licence),
            flag("DERIVED", StatedObservation::derived),
            flag("DEMONSTRATION", StatedObservation::demonstration));

    private ObservationColumns() {}

    private static Column<StatedObservation> day(String name, Function<StatedObservation, LocalDate> day) {
        return text(name, row -> {
            var found = day.apply(row);
            return found == null ? null : found.toString();
        });
    }
}
