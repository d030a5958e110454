package nl.regiospiegel.figures.importing.control;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.regiospiegel.figures.importing.entity.ColumnRole;
import nl.regiospiegel.figures.importing.screening.control.Words;
import nl.regiospiegel.figures.importing.screening.entity.ColumnSort;
import nl.regiospiegel.figures.indicator.entity.Indicator;
import nl.regiospiegel.figures.indicator.entity.MeasureReference;

/** What the names of columns mean, in Dutch, in English and as CBS and SDMX write them. */
final class ColumnNames {

    private static final Map<ColumnRole, String> NAMES = Map.ofEntries(
            Map.entry(ColumnRole.TABLE, "table tabel tabelnummer"),
            Map.entry(ColumnRole.INDICATOR, "indicator indicatorcode codeindicator"),
            Map.entry(ColumnRole.AREA, "regios area gebied gebiedscode areacode refarea gemeentecode regiocode gmcode"),
            Map.entry(ColumnRole.AREA_NAME, "regio gemeente gemeentenaam regionaam gebiedsnaam areaname"),
            Map.entry(
                    ColumnRole.PERIOD,
                    "perioden periode period timeperiod peildatum peildatumlabel jaar year datum date"),
            Map.entry(ColumnRole.STATUS, "status publicatiestatus publicationstatus pubstatus"),
            Map.entry(
                    ColumnRole.VINTAGE_DATE,
                    "vintagedate vintage publicatiedatum gepubliceerdop gepubliceerd published publishedon datumpublicatie"),
            Map.entry(
                    ColumnRole.REFERRER, "referrer verwijzer verwijzercode verwijzerjeugdzorg verwijzerjeugdzorglabel"),
            Map.entry(
                    ColumnRole.CARE_FORM,
                    "careform zorgvorm hulpvorm vormvanhulp vormenvanjeugdzorg vormenvanjeugdzorglabel"),
            Map.entry(ColumnRole.AGE, "age leeftijd leeftijdsgroep"),
            Map.entry(ColumnRole.END_REASON, "endreason redeneinde redenbeeindiging eindreden"),
            Map.entry(ColumnRole.NUMERATOR, "numerator teller"),
            Map.entry(ColumnRole.DENOMINATOR, "denominator noemer n aantalmetingen"),
            Map.entry(ColumnRole.VALUE, "value waarde obsvalue mean gemiddelde"),
            Map.entry(ColumnRole.STANDARD_DEVIATION, "standarddeviation sd stdev standaardafwijking standaarddeviatie"),
            Map.entry(ColumnRole.MEASURE, "measure"),
            Map.entry(ColumnRole.ATTRIBUTE, "valueattribute"),
            Map.entry(ColumnRole.OBSERVATION_STATUS, "obsstatus"),
            Map.entry(ColumnRole.CONFIDENTIALITY, "confstatus"),
            Map.entry(ColumnRole.ACTION, "action"),
            Map.entry(ColumnRole.STRUCTURE, "structure structureid dataflow"),
            Map.entry(ColumnRole.TASK_FIELD, "taakveld"),
            Map.entry(ColumnRole.SEQUENCE, "id"),
            Map.entry(
                    ColumnRole.LABEL,
                    "regiolabel regioslabel periodenlabel gebiedlabel arealabel indicatornaam indicatorname naam sourceurl"
                            + " bronurl stringvalue opmerking toelichting note unit eenheid unitmeasure periodkind freq region"
                            + " dataset demonstration publishedat source bron licence license intervallower intervalupper owner refusalcode"
                            + " derived regionname periodlabel"),
            Map.entry(ColumnRole.UNSTORED, "definition definitie"));

    private static final Set<ColumnRole> DATES = Set.of(ColumnRole.PERIOD, ColumnRole.VINTAGE_DATE);
    private static final Set<ColumnRole> NUMBERS = Set.of(
            ColumnRole.NUMERATOR,
            ColumnRole.DENOMINATOR,
            ColumnRole.VALUE,
            ColumnRole.STANDARD_DEVIATION,
            ColumnRole.MEASURE_COLUMN,
            ColumnRole.SEQUENCE);
    private static final List<String> DATE_WORDS = List.of(
            "peildatum", "publicatie", "gepubliceerd", "published", "retrieved", "opgehaald", "bijgewerkt", "modified");

    private final Map<String, ColumnRole> roles = new HashMap<>();
    private final Map<String, String> measures;
    private final Remembered<String, Optional<String>> read = new Remembered<>(this::find);

    ColumnNames(List<Indicator> catalogue) {
        NAMES.forEach((role, names) -> Stream.of(names.split(" ")).forEach(name -> roles.put(name, role)));
        measures = catalogue.stream()
                .flatMap(indicator -> indicator.sources().stream())
                .flatMap(source -> Stream.of(source.numerator(), source.denominator(), source.value()))
                .filter(Objects::nonNull)
                .map(MeasureReference::measure)
                .distinct()
                .collect(Collectors.toMap(Words::squeeze, measure -> measure, (one, other) -> one));
    }

    /** What this column says; a label behind a colon, as SDMX may write it, is left out. */
    ColumnRole role(String column) {
        int colon = column.indexOf(':');
        var name = Words.squeeze(colon > 0 ? column.substring(0, colon) : column);
        var role = roles.get(name);
        if (role != null) {
            return role;
        }
        return measure(column) == null ? ColumnRole.UNKNOWN : ColumnRole.MEASURE_COLUMN;
    }

    /** The measure of the catalogue that this column or code is, whatever its suffix; {@code null} when none. */
    String measure(String column) {
        return read.of(column).orElse(null);
    }

    private Optional<String> find(String column) {
        return Optional.ofNullable(measures.get(Words.squeeze(Words.withoutSuffix(column))));
    }

    /** All measures of the catalogue. */
    Collection<String> measures() {
        return measures.values();
    }

    boolean isKnown(String column) {
        return role(column).isKnown();
    }

    /** What the column is to the screening for client records. */
    ColumnSort sort(String column) {
        var role = role(column);
        if (DATES.contains(role)) {
            return ColumnSort.DATE;
        }
        if (NUMBERS.contains(role) || Iv3.isAmount(column)) {
            return ColumnSort.MEASURE;
        }
        if (role.isKnown()) {
            return ColumnSort.TEXT;
        }
        var name = Words.squeeze(column);
        return DATE_WORDS.stream().anyMatch(name::contains) ? ColumnSort.DATE : ColumnSort.UNKNOWN;
    }
}
