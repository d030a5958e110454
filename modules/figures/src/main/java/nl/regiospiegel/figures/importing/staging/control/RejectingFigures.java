package nl.regiospiegel.figures.importing.staging.control;

import java.sql.ResultSet;
import java.sql.SQLException;
import nl.regiospiegel.figures.area.entity.AreaCode;
import nl.regiospiegel.figures.importing.entity.ImportRemark;
import nl.regiospiegel.figures.importing.entity.Severity;
import nl.regiospiegel.figures.importing.staging.entity.ImportTarget;

/** Finds the figures that cannot be stored, each with its row and what to do about it. */
final class RejectingFigures {

    private static final String DUPLICATES =
            """
            with place as (
              select indicator, area, period, vintage, array_agg(row_number order by row_number) as rows
              from judged_figure j
              where exists (select from judged_figure d where d.outcome = 'duplicate' and d.indicator = j.indicator
                and d.area = j.area and d.period_kind = j.period_kind and d.referrer = j.referrer
                and d.care_form = j.care_form and d.age = j.age and d.end_reason = j.end_reason and d.period = j.period
                and d.vintage_date = j.vintage_date)
              group by indicator, area, period_kind, referrer, care_form, age, end_reason, period, vintage_date, vintage
            )
            select rows[array_length(rows, 1)] as row_number, string_agg(distinct indicator, ', ' order by indicator) as indicator,
              area, period, vintage, array_to_string(rows, ',') as rows, count(*) * array_length(rows, 1) as figures
            from place group by rows, area, period, vintage order by 1
            """;
    private static final String TAKEN =
            """
            select * from judged_figure where outcome = 'vintage-taken' order by row_number, position
            """;
    private static final String FOREIGN =
            """
            select min(row_number) as row_number, area, count(*) as figures from judged_figure
            where %s group by area order by 1
            """;
    private static final String UNKNOWN_AREA = "not exists (select from figures.area a where a.code = area)";
    private static final String NOT_OWN =
            """
            area <> 'RG-' || current_setting('app.region', true)
              and not starts_with(area, 'CA-' || current_setting('app.region', true) || '.')
              and area !~ '^((GM|VB)[0-9]{4}|(WK|VW)[0-9]{6})$'
            """;
    /** Municipalities of another region, and neighbourhoods in them. */
    private static final String OF_OTHERS =
            """
            area ~ '^(GM|VB|WK|VW)' and ? <> '' and
              case left(area, 2) when 'WK' then 'GM' || substr(area, 3, 4) when 'VW' then 'VB' || substr(area, 3, 4) else area end
              <> all (string_to_array(?, ','))
            """;

    private static final String INVENTED = "area ~ '^V[BWJ]'";
    private static final String REAL = "area !~ '^(V[BWJ]|RG-|CA-)'";
    private static final String UNKNOWN_INDICATOR =
            """
            select min(row_number) as row_number, indicator, count(*) as figures from judged_figure
            where not exists (select from figures.indicator i where i.code = indicator) and indicator <> all (?) group by indicator order by 1
            """;
    private static final String IMPOSSIBLE =
            """
            select * from judged_figure
            where numerator < 0 or denominator < 0 or (value is not null and numerator is not null)
              or standard_deviation < 0
              or (standard_deviation is not null and (value is null or coalesce(denominator, 0) < 2))
            order by row_number, position
            """;

    private final Statements statements;
    private final ImportTarget target;

    RejectingFigures(Statements statements, ImportTarget target) {
        this.statements = statements;
        this.target = target;
    }

    /** How many figures were rejected; everything wrong is remarked. */
    long reject(KeptRemarks faults) {
        var rejected = new Tally();
        statements.each(DUPLICATES, row -> {
            faults.add(Severity.ERROR, row, RejectingFigures::duplicate);
            rejected.add(row.getLong("figures"));
        });
        statements.each(TAKEN, row -> {
            faults.add(Severity.ERROR, row, RejectingFigures::taken);
            rejected.add(1);
        });
        statements.each(IMPOSSIBLE, row -> {
            faults.add(Severity.ERROR, row, RejectingFigures::impossible);
            rejected.add(1);
        });
        statements.each(
                UNKNOWN_INDICATOR,
                row -> {
                    faults.add(Severity.ERROR, row, RejectingFigures::unknownIndicator);
                    rejected.add(row.getLong("figures"));
                },
                (Object) target.localCodes().toArray(String[]::new));
        areas(faults, rejected);
        return rejected.sum;
    }

    private void areas(KeptRemarks faults, Tally rejected) {
        if (target.national()) {
            foreign(UNKNOWN_AREA, "unknown-area", "Dit gebied is niet bekend.", faults, rejected);
        } else {
            foreign(
                    NOT_OWN,
                    "area-not-own",
                    "Eigen cijfers van een regio gaan over haar gemeenten, wijken en contractgebieden of over de regio als geheel.",
                    faults,
                    rejected);
            var own = String.join(
                    ",", target.municipalities().stream().map(AreaCode::value).toList());
            foreign(
                    OF_OTHERS,
                    "area-not-own",
                    "Deze gemeente, of de gemeente waar deze wijk in ligt, hoort niet bij de regio.",
                    faults,
                    rejected,
                    own,
                    own);
        }
        foreign(
                target.demonstration() ? REAL : INVENTED,
                "mixed-demonstration",
                "Verzonnen gebieden en echte cijfers staan nooit bij elkaar.",
                faults,
                rejected);
    }

    private void foreign(
            String condition, String rule, String detail, KeptRemarks faults, Tally rejected, Object... values) {
        statements.each(
                FOREIGN.formatted(condition),
                row -> {
                    faults.add(Severity.ERROR, row, area -> foreign(area, rule, detail));
                    rejected.add(row.getLong("figures"));
                },
                values);
    }

    private static ImportRemark foreign(ResultSet row, String rule, String detail) throws SQLException {
        return new ImportRemark(
                Severity.ERROR,
                row.getLong("row_number"),
                null,
                row.getString("area"),
                rule,
                detail,
                "Verbeter de gebiedscode, of haal de rijen van dit gebied uit het bestand.");
    }

    private static ImportRemark duplicate(ResultSet row) throws SQLException {
        var rows = row.getString("rows").split(",");
        var places = rows.length == 1 ? "regel " + rows[0] : "regel " + String.join(" en regel ", rows);
        return new ImportRemark(
                Severity.ERROR,
                row.getLong("row_number"),
                null,
                null,
                "duplicate",
                "Hetzelfde cijfer (%s, %s, %s) staat meer dan eens in het bestand: %s."
                        .formatted(row.getString("indicator"), row.getString("area"), row.getString("period"), places),
                "Laat een van deze regels staan, of geef ze elk een eigen stand.");
    }

    private static ImportRemark taken(ResultSet row) throws SQLException {
        return new ImportRemark(
                Severity.ERROR,
                row.getLong("row_number"),
                null,
                FigureWords.numbers(row, ""),
                "vintage-taken",
                "%s is al opgeslagen met dezelfde stand (%s) en andere gegevens: %s."
                        .formatted(
                                FigureWords.key(row),
                                row.getString("previous_vintage"),
                                FigureWords.numbers(row, "previous_")),
                "Een opgeslagen cijfer verandert nooit. Geef het bestand een latere stand.");
    }

    private static ImportRemark impossible(ResultSet row) throws SQLException {
        return new ImportRemark(
                Severity.ERROR,
                row.getLong("row_number"),
                null,
                FigureWords.numbers(row, ""),
                "impossible-figure",
                "%s kan zo niet worden opgeslagen: een aantal is nooit negatief, een waarde staat nooit naast een teller, en een standaardafwijking hoort bij een gemiddelde van ten minste twee."
                        .formatted(FigureWords.key(row)),
                "Verbeter de getallen op deze regel.");
    }

    private static ImportRemark unknownIndicator(ResultSet row) throws SQLException {
        return new ImportRemark(
                Severity.ERROR,
                row.getLong("row_number"),
                null,
                row.getString("indicator"),
                "unknown-indicator",
                "Deze indicator staat niet in de catalogus en is geen eigen definitie van de regio.",
                "Gebruik een code van de pagina Catalogus.");
    }

    private static final class Tally {
        private long sum;

        private void add(long more) {
            sum += more;
        }
    }
}
