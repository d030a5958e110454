package nl.regiospiegel.figures.importing.staging.control;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.Set;
import nl.regiospiegel.figures.area.entity.AreaCode;
import nl.regiospiegel.figures.importing.entity.ImportRemark;
import nl.regiospiegel.figures.importing.entity.Severity;
import nl.regiospiegel.figures.importing.staging.entity.ImportTarget;

/**
 * Finds municipalities that a period should hold: those of the region, or, for a file with most municipalities of the
 * country, those that existed in that period; and those that an indicator had figures for in the period before.
 */
final class MissingMunicipalities {

    private static final String EXISTING =
            """
            (valid_from is null or valid_from <= make_date(left(period, 4)::int, 12, 31))
              and (valid_to is null or valid_to > make_date(left(period, 4)::int, 1, 1))""";
    private static final String OF_CLASSIFICATION =
            """
            with asked as (select period_kind, period, min(row_number) as row_number from staged_place group by 1, 2),
            expected as (%s),
            missing as (select period_kind, period, code from expected
                        except select period_kind, period, area from staged_place
                        except select period_kind, period, area from stored_place),
            counted as (select period_kind, period, count(*) as expected from expected group by 1, 2)
            select a.row_number, a.period, count(*) as missing, (array_agg(m.code order by m.code))[1:10] as some
            from missing m
            join asked a on a.period_kind = m.period_kind and a.period = m.period
            join counted c on c.period_kind = m.period_kind and c.period = m.period
            group by a.row_number, a.period_kind, a.period, c.expected
            having %s order by a.period_kind, a.period
            """;
    private static final String COUNTRY =
            """
            select asked.period_kind, asked.period, area.code from asked
            join figures.area on area.kind = 'municipality' and area.demonstration = ? and %s
            """
                    .formatted(EXISTING);
    private static final String REGION =
            "select asked.period_kind, asked.period, code from asked cross join unnest(string_to_array(?, ',')) as code";
    private static final String BEFORE =
            """
            with known as (select indicator, period_kind, index, area from staged_place
                           union select indicator, period_kind, index, area from stored_place),
            asked as (select indicator, period_kind, index, period, min(row_number) as row_number
                      from staged_place group by 1, 2, 3, 4)
            select asked.row_number, asked.indicator, asked.period, count(*) as missing,
              (array_agg(known.area order by known.area))[1:10] as some
            from asked
            join known on known.indicator = asked.indicator and known.period_kind = asked.period_kind
              and known.index = asked.index - 1 and known.area ~ '^(GM|VB)[0-9]{4}$'
            left join figures.area on area.code = known.area
            where %s
              and not exists (select from known n where n.indicator = asked.indicator and n.period_kind = asked.period_kind
                and n.index = asked.index and n.area = known.area)
            group by asked.row_number, asked.indicator, asked.period_kind, asked.period
            order by asked.indicator, asked.period_kind, asked.period
            """
                    .formatted(EXISTING);

    private final Statements statements;
    private final ImportTarget target;

    MissingMunicipalities(Statements statements, ImportTarget target) {
        this.statements = statements;
        this.target = target;
    }

    void find(KeptRemarks remarks) {
        Set<String> told = new HashSet<>();
        if (target.national()) {
            var mostPresent = "2 * count(*) < c.expected";
            statements.each(
                    OF_CLASSIFICATION.formatted(COUNTRY, mostPresent),
                    row -> tell(row, told, remarks),
                    target.demonstration());
        } else if (!target.municipalities().isEmpty()) {
            statements.each(OF_CLASSIFICATION.formatted(REGION, "true"), row -> tell(row, told, remarks), own());
        }
        statements.each(BEFORE, row -> tellBefore(row, told, remarks));
    }

    private String own() {
        return String.join(
                ",",
                target.municipalities().stream().map(AreaCode::value).sorted().toList());
    }

    private static void tell(ResultSet row, Set<String> told, KeptRemarks remarks) throws SQLException {
        told.add(row.getString("period") + some(row));
        remarks.add(Severity.WARNING, row, MissingMunicipalities::missing);
    }

    private static void tellBefore(ResultSet row, Set<String> told, KeptRemarks remarks) throws SQLException {
        if (!told.contains(row.getString("period") + some(row))) {
            remarks.add(Severity.WARNING, row, MissingMunicipalities::dropped);
        }
    }

    private static ImportRemark missing(ResultSet row) throws SQLException {
        return remark(
                row, "missing-municipality", "In %s ontbreekt: %s.".formatted(row.getString("period"), some(row)));
    }

    private static ImportRemark dropped(ResultSet row) throws SQLException {
        var detail = "%s had in de vorige periode cijfers die in %s ontbreken: %s."
                .formatted(row.getString("indicator"), row.getString("period"), some(row));
        return remark(row, "municipality-dropped", detail);
    }

    private static String some(ResultSet row) throws SQLException {
        return SomeOf.all((String[]) row.getArray("some").getArray(), row.getLong("missing"));
    }

    private static ImportRemark remark(ResultSet row, String rule, String detail) throws SQLException {
        return new ImportRemark(
                Severity.WARNING,
                row.getLong("row_number"),
                null,
                null,
                rule,
                detail,
                "Kijk of het bestand volledig is. Wat later komt, kan als eigen bestand.");
    }
}
