package nl.regiospiegel.figures.importing.staging.control;

import nl.regiospiegel.figures.importing.staging.entity.ImportTarget;

/** What is striking in a file once it stands beside what is stored. Nothing of it stops an import. */
final class Warnings {

    /** Place of a period among those of its kind, as {@code Period.index()}. */
    static final String INDEX =
            """
            case period_kind when 'year' then left(period, 4)::int
              when 'half-year' then left(period, 4)::int * 2 + right(period, 1)::int - 1
              else left(period, 4)::int * 2 + (substr(period, 6, 2)::int > 6)::int end""";

    private static final String STAGED_PLACES =
            """
            create temporary table staged_place on commit drop as
            select indicator, period_kind, period, %s as index, area, min(row_number) as row_number
            from judged_figure group by indicator, period_kind, period, area
            """
                    .formatted(INDEX);
    private static final String STORED_PLACES =
            """
            create temporary table stored_place on commit drop as
            select distinct indicator, period_kind, period, %s as index, area from {figures} f
            where indicator in (select distinct indicator from staged_place) and {ours}
            """
                    .formatted(INDEX);

    private final Statements statements;
    private final ImportTarget target;
    private final StagingRules rules;

    Warnings(Statements statements, ImportTarget target, StagingRules rules) {
        this.statements = statements;
        this.target = target;
        this.rules = rules;
    }

    void find(KeptRemarks remarks) {
        statements.run(STAGED_PLACES);
        statements.run(StoredTables.of(target).in(STORED_PLACES));
        statements.run("analyze staged_place");
        statements.run("analyze stored_place");
        if (!target.demonstration()) {
            new CrossingBreaks(statements).find(remarks);
        }
        new MissingMunicipalities(statements, target).find(remarks);
        new Outliers(statements, target).find(remarks);
        if (target.national()) {
            new PartsOfTotals(statements, rules).find(remarks);
        }
    }
}
