package nl.regiospiegel.figures.observation.control;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import nl.regiospiegel.figures.observation.control.KnownSets.Strand;
import nl.regiospiegel.figures.observation.entity.ObservationQuestion;
import nl.regiospiegel.figures.observation.entity.ObservationQuestion.AskedVintages;
import nl.regiospiegel.figures.observation.entity.ObservedFigure;
import nl.regiospiegel.figures.observation.entity.Place;
import nl.regiospiegel.figures.period.entity.PeriodKind;

/** The query of one strand. The key of each table has the order in which it is read, so no answer is sorted as a whole. */
record ReadingStrand(ObservationQuestion question, Strand strand) {

    private static final String KEY = "indicator, area, period_kind, referrer, care_form, age, end_reason, period";
    private static final String COLUMNS = KEY
            + """
            , vintage_date, vintage, status, obs_status, conf_status, numerator, denominator, value,
              standard_deviation, data_set, demonstration""";
    private static final String NATIONAL = "null as publication, null::date as published_on, false as derived";
    private static final String REGIONAL = "publication, published_on, derived, published_at";

    /**
     * @param after only what comes after this place, {@code null} for all
     * @param limit how many at most, {@code null} for all
     */
    Clauses query(Place after, Integer limit) {
        var order = question.vintages().all() ? KEY + vintage() : KEY;
        return finish(new Clauses(), after).add("order by " + order).bound("limit ?", limit);
    }

    /** The same question about every vintage of each figure, in order of vintage. */
    ReadingStrand everyVintage() {
        var vintages = question.vintages();
        return new ReadingStrand(
                new ObservationQuestion(
                        question.indicators(),
                        question.areas(),
                        question.periods(),
                        question.breakdowns(),
                        new AskedVintages(vintages.asOf(), null, true),
                        question.demonstration()),
                strand);
    }

    /** Whether the key tells which vintage is the latest, and nothing but that is asked. */
    boolean latestIsLastOfKey() {
        var vintages = question.vintages();
        return strand.isNational() && !vintages.all() && vintages.changedSince() == null;
    }

    /** How many there are, counted no further than so many. */
    Clauses count(int most) {
        return finish(new Clauses().add("select count(*) from ("), null).add("limit ?) counted", most);
    }

    private Clauses finish(Clauses query, Place after) {
        query.add("select * from (");
        if (strand.isNational()) {
            national(query);
        } else {
            regional(query);
        }
        asked(query);
        follow(query, after);
        query.add(") figure where true");
        if (question.vintages().changedSince() != null) {
            query.add("and %s = any (?)".formatted(set()), (Object)
                    strand.changed().toArray(String[]::new));
        }
        return query;
    }

    private void national(Clauses query) {
        query.add("select " + distinct() + COLUMNS + ", " + NATIONAL + " from figures.national_figure");
        indicators(query.add("where true"));
        sets(query);
    }

    private void regional(Clauses query) {
        query.add("select " + distinct() + COLUMNS + ", " + REGIONAL + " from figures.published_figure");
        indicators(query.add("where region_id = ?", strand.region()));
        query.add("and not withdrawn");
        sets(query);
    }

    /** One by itself keeps the order of the key. */
    private void indicators(Clauses query) {
        var codes = strand.indicators();
        if (codes.size() == 1) {
            query.add("and indicator = ?", codes.get(0));
        } else {
            query.among("indicator", codes);
        }
    }

    private void sets(Clauses query) {
        query.add("and %s = any (?)".formatted(set()), (Object) strand.sets().toArray(String[]::new));
        query.add("and demonstration = ?", question.demonstration());
    }

    private String set() {
        return strand.isNational() ? "data_set" : "publication";
    }

    private String distinct() {
        return question.vintages().all() ? "" : "distinct on (" + KEY + ") ";
    }

    private void asked(Clauses query) {
        var periods = question.periods();
        var breakdowns = question.breakdowns();
        query.among("area", question.areas().stream().map(Object::toString).toList())
                .among(
                        "period_kind",
                        periods.kinds().stream().map(PeriodKind::code).toList())
                .bound("and period >= ?", periods.from())
                .bound("and period <= ?", periods.to() == null ? null : periods.to() + "~")
                .bound("and vintage_date <= ?", question.vintages().asOf())
                .among("referrer", breakdowns.referrers())
                .among("care_form", breakdowns.careForms())
                .among("age", breakdowns.ages())
                .among("end_reason", breakdowns.endReasons());
    }

    /** With one vintage of each, a figure whose vintage was given is not given again in a later one. */
    private void follow(Clauses query, Place after) {
        var all = question.vintages().all();
        if (after != null && strand.holds(after)) {
            var values = new ArrayList<Object>(after.key());
            if (all) {
                values.add(LocalDate.parse(after.vintageDate()));
            }
            if (all && !strand.isNational()) {
                values.add(after.publication() == null ? "" : after.publication());
            }
            var marks = String.join(", ", Collections.nCopies(values.size(), "?"));
            query.add("and (" + KEY + (all ? vintage() : "") + ") > (" + marks + ")", values.toArray());
        }
        if (!all) {
            query.add("order by " + KEY + ", vintage_date desc")
                    .add(strand.isNational() ? "" : ", published_at desc, publication desc");
        }
    }

    private String vintage() {
        return strand.isNational() ? ", vintage_date" : ", vintage_date, publication";
    }

    ObservedFigure read(ResultSet row) throws SQLException {
        return new ObservedFigure(
                strand.region(),
                row.getString(1),
                row.getString(2),
                row.getString(3),
                row.getString(4),
                row.getString(5),
                row.getString(6),
                row.getString(7),
                row.getString(8),
                row.getObject(9, LocalDate.class),
                row.getString(10),
                row.getString(11),
                row.getString(12),
                row.getString(13),
                row.getBigDecimal(14),
                row.getBigDecimal(15),
                row.getBigDecimal(16),
                row.getBigDecimal(17),
                row.getString(18),
                row.getBoolean(19),
                row.getString(20),
                row.getObject(21, LocalDate.class),
                row.getBoolean(22));
    }
}
