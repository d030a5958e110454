package nl.regiospiegel.figures.importing.staging.control;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import nl.regiospiegel.figures.area.entity.AreaCode;
import nl.regiospiegel.figures.database.OwnServer;
import nl.regiospiegel.figures.importing.entity.Breakdown;
import nl.regiospiegel.figures.importing.entity.FoundFigure;
import nl.regiospiegel.figures.importing.entity.ImportRemark;
import nl.regiospiegel.figures.importing.entity.ImportedFigure;
import nl.regiospiegel.figures.importing.entity.ImportedFigure.Key;
import nl.regiospiegel.figures.importing.staging.entity.ConfirmedImport;
import nl.regiospiegel.figures.importing.staging.entity.ImportTarget;
import nl.regiospiegel.figures.importing.staging.entity.NumberedRemark;
import nl.regiospiegel.figures.importing.staging.entity.StagedImport;
import nl.regiospiegel.figures.importing.staging.entity.StagingResult;
import nl.regiospiegel.figures.indicator.entity.IndicatorCode;
import nl.regiospiegel.figures.period.entity.Period;
import nl.regiospiegel.figures.publication.entity.DataSet;
import nl.regiospiegel.figures.publication.entity.PublicationStatus;
import nl.regiospiegel.figures.publication.entity.Vintage;
import nl.regiospiegel.regions.speaking.RegionId;
import org.postgresql.PGConnection;

/** Imports of a region and an indicator that no other test has. */
final class Trial {

    static final ImportTarget NATIONAL = ImportTarget.nationalStatistics(false);
    static final ImportTarget OWN = ImportTarget.ownFigures(false, Set.of(), Set.of());
    static final List<String> MUNICIPALITIES = List.of("GM9001", "GM9002", "GM9003", "GM9004");

    private static final AtomicInteger NUMBER = new AtomicInteger();
    private static final Set<String> REFERRERS = Set.of("01", "02", "03");
    private static final OwnServer SERVER = OwnServer.forTests();

    final RegionId region;
    final IndicatorCode indicator;
    private long most = 1_000_000;

    /** What checking a file came to. */
    record Checked(StagedImport about, StagingResult result, List<ImportRemark> remarks) {

        List<String> rules() {
            return remarks.stream().map(ImportRemark::rule).toList();
        }
    }

    Trial() throws SQLException {
        var number = NUMBER.incrementAndGet();
        region = new RegionId("proef-" + number);
        indicator = new IndicatorCode("PROEF-" + (char) ('A' + number / 26) + (char) ('A' + number % 26));
        execute("insert into figures.indicator values ('%s', 'Proef', 'Trial', 'proportion', 'share', 1)"
                .formatted(indicator));
        for (var code : MUNICIPALITIES) {
            execute(
                    "insert into figures.area values ('%1$s', '%1$s', 'municipality', null, null, false) on conflict do nothing"
                            .formatted(code));
        }
    }

    Trial atMost(long figures) {
        most = figures;
        return this;
    }

    FoundFigure figure(long row, String area, String period, int numerator, int denominator) {
        return figure(row, area, period, numerator, denominator, "2024-01-31");
    }

    FoundFigure figure(long row, String area, String period, int numerator, int denominator, String published) {
        return figure(row, area, period, Breakdown.NONE, numerator, denominator, published);
    }

    FoundFigure ofReferrer(long row, String area, String period, String referrer, int numerator) {
        return figure(row, area, period, Breakdown.NONE.withReferrer(referrer), numerator, 9000, "2024-01-31");
    }

    /** A mean of so many measurements. */
    FoundFigure mean(long row, String area, String period, String[] valueNumberDeviation, String published) {
        var day = LocalDate.parse(published);
        var key = new Key(indicator, new AreaCode(area), Period.parse(period).orElseThrow(), Breakdown.NONE);
        return new FoundFigure(
                row,
                new ImportedFigure(
                        key,
                        new Vintage(published, day, PublicationStatus.DEFINITIVE),
                        null,
                        number(valueNumberDeviation[1]),
                        number(valueNumberDeviation[0]),
                        number(valueNumberDeviation[2]),
                        true,
                        false));
    }

    private static BigDecimal number(String text) {
        return text == null ? null : new BigDecimal(text);
    }

    private FoundFigure figure(
            long row, String area, String period, Breakdown part, int numerator, int denominator, String published) {
        var day = LocalDate.parse(published);
        var key = new Key(indicator, new AreaCode(area), Period.parse(period).orElseThrow(), part);
        return new FoundFigure(
                row,
                new ImportedFigure(
                        key,
                        new Vintage(published, day, PublicationStatus.DEFINITIVE),
                        BigDecimal.valueOf(numerator),
                        BigDecimal.valueOf(denominator),
                        null,
                        true));
    }

    Staging begin(Connection connection, StagedImport about, ImportTarget target) {
        var rules = new StagingRules(
                most, List.of(new StagingRules.Split("referrer", Set.of(indicator.value()), REFERRERS)));
        return new Staging(connection, about, target, rules, new Unwatched());
    }

    StagedImport newJob() {
        return new StagedImport(region, "job-" + NUMBER.incrementAndGet());
    }

    Checked check(ImportTarget target, FoundFigure... figures) throws SQLException {
        return check(target, Arrays.asList(figures));
    }

    Checked check(ImportTarget target, List<FoundFigure> figures) throws SQLException {
        var about = newJob();
        try (var connection = SERVER.speakingAs(region.value());
                var staging = begin(connection, about, target)) {
            figures.forEach(staging::figure);
            var result = staging.finish();
            var remarks = new Preview(connection, about)
                    .remarks(0, 10_000).stream().map(NumberedRemark::remark).toList();
            connection.commit();
            return new Checked(about, result, remarks);
        }
    }

    ConfirmedImport confirm(Checked checked) throws SQLException {
        try (var connection = SERVER.speakingAs(region.value())) {
            var confirmed = new ConfirmingFigures(connection, checked.about()).confirm(dataSet(checked.about()));
            connection.commit();
            return confirmed;
        }
    }

    /** Checks and confirms. */
    Checked store(ImportTarget target, FoundFigure... figures) throws SQLException {
        var checked = check(target, figures);
        confirm(checked);
        return checked;
    }

    DataSet dataSet(StagedImport about) {
        var id = region + ":" + about.job();
        return new DataSet(id, "hash", null, "Proef", "Proef", null, null, null, LocalDate.EPOCH, null, false);
    }

    long stored() throws SQLException {
        return count("figures.national_figure where indicator = '%s'".formatted(indicator));
    }

    long waiting() throws SQLException {
        return count("figures.import_figure where region_id = '%s'".formatted(region));
    }

    long count(String rest) throws SQLException {
        try (var connection = SERVER.superuser()) {
            return new Statements(connection).number("select count(*) from " + rest);
        }
    }

    void execute(String sql) throws SQLException {
        try (var connection = SERVER.superuser()) {
            new Statements(connection).run(sql);
            connection.commit();
        }
    }

    /** Ends a connection from outside, as a crash of the database does. */
    static void breakOff(Connection connection) throws SQLException {
        var process = connection.unwrap(PGConnection.class).getBackendPID();
        try (var superuser = SERVER.superuser()) {
            new Statements(superuser).run("select pg_terminate_backend(?, 5000)", process);
        }
    }

    Connection speaking() throws SQLException {
        return SERVER.speakingAs(region.value());
    }

    private static final class Unwatched implements Staging.Watching {

        @Override
        public void progress(long rows, double fraction) {
            // nobody looks
        }

        @Override
        public boolean cancelled() {
            return false;
        }
    }
}
