package nl.regiospiegel.figures.importing.staging.control;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import nl.regiospiegel.figures.importing.entity.ImportRemark;
import nl.regiospiegel.figures.importing.entity.Severity;

/**
 * Finds totals that their parts do not add up to. CBS rounds every count to five, so the parts and their total may differ by
 * 2.5 times their number and no more. Parts may add up to less as long as some are missing.
 */
final class PartsOfTotals {

    private static final List<String> BREAKDOWNS = List.of("referrer", "care_form", "age", "end_reason");
    private static final String FIND =
            """
            select * from (
              select indicator, area, period, vintage_date, %2$s,
                min(row_number) filter (where %1$s = '_T') as row_number,
                min(numerator) filter (where %1$s = '_T') as total,
                sum(numerator) filter (where %1$s <> '_T') as parts,
                count(*) filter (where %1$s <> '_T') as number,
                count(distinct %1$s) filter (where %1$s = any (string_to_array(?, ',')) and numerator is not null) = nullif(?, 0) as complete
              from judged_figure where indicator = any (string_to_array(?, ','))
              group by indicator, area, period_kind, period, vintage_date, %2$s
            ) compared
            where number > 1 and (parts - total > 2.5 * (number + 1) or complete and total - parts > 2.5 * (number + 1))
            order by row_number
            """;
    private static final String ANY = "select count(*) from (select from judged_figure where %s <> '_T' limit 1) split";

    private final Statements statements;
    private final StagingRules rules;

    PartsOfTotals(Statements statements, StagingRules rules) {
        this.statements = statements;
        this.rules = rules;
    }

    void find(KeptRemarks remarks) {
        for (var split : rules.splits()) {
            if (statements.number(ANY.formatted(split.column())) > 0) {
                find(split, remarks);
            }
        }
    }

    private void find(StagingRules.Split split, KeptRemarks remarks) {
        var others = String.join(
                ", ",
                BREAKDOWNS.stream().filter(each -> !each.equals(split.column())).toList());
        statements.each(
                FIND.formatted(split.column(), others),
                row -> remarks.add(Severity.WARNING, row, PartsOfTotals::remark),
                String.join(",", split.parts()),
                split.parts().size(),
                String.join(",", split.indicators()));
    }

    private static ImportRemark remark(ResultSet row) throws SQLException {
        return new ImportRemark(
                Severity.WARNING,
                row.getLong("row_number"),
                null,
                FigureWords.plain(row.getBigDecimal("total")),
                "parts-and-total",
                "%s, %s, %s: de %d delen zijn samen %s en het totaal is %s. Dat verschil is groter dan afronden op vijf verklaart."
                        .formatted(
                                row.getString("indicator"),
                                row.getString("area"),
                                row.getString("period"),
                                row.getLong("number"),
                                FigureWords.plain(row.getBigDecimal("parts")),
                                FigureWords.plain(row.getBigDecimal("total"))),
                "Kijk of een deel dubbel staat of ontbreekt.");
    }
}
