package nl.regiospiegel.figures.benchmark;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.regiospiegel.figures.area.control.ShippedAreas;
import nl.regiospiegel.figures.database.OwnServer;
import nl.regiospiegel.figures.importing.control.CodeLists;
import nl.regiospiegel.figures.importing.control.ReadingFiles;
import nl.regiospiegel.figures.importing.entity.GivenMetadata;
import nl.regiospiegel.figures.importing.staging.control.ConfirmingFigures;
import nl.regiospiegel.figures.importing.staging.control.Preview;
import nl.regiospiegel.figures.importing.staging.control.Staging;
import nl.regiospiegel.figures.importing.staging.control.StagingRules;
import nl.regiospiegel.figures.importing.staging.entity.ImportTarget;
import nl.regiospiegel.figures.importing.staging.entity.StagedImport;
import nl.regiospiegel.figures.indicator.control.Indicators;
import nl.regiospiegel.figures.indicator.control.Rhythms;
import nl.regiospiegel.figures.indicator.control.SourceTables;
import nl.regiospiegel.figures.loading.control.StoringDefinitions;
import nl.regiospiegel.figures.publication.entity.DataSet;
import nl.regiospiegel.figures.seriesbreak.control.SeriesBreaks;
import nl.regiospiegel.regions.speaking.RegionId;
import org.postgresql.PGConnection;

/** The whole path of a file (recognise, check, preview, confirm) against COPY of the same rows into the same table. */
final class ImportBenchmark implements AutoCloseable {

    private static final long WARM_UP = 50_000;
    private static final String BY_HAND = "met-de-hand";

    private final PrintStream console;
    private final OwnServer server = OwnServer.durable();
    private final ManyFigures figures = new ManyFigures();
    private final Indicators indicators = new Indicators();
    private final Path folder = Files.createTempDirectory("regiospiegel-benchmark");
    private final Path file = folder.resolve("figures.csv");
    private final Path rows = folder.resolve("figures.copy");
    private final ReadingFiles reading =
            new ReadingFiles(indicators, new ShippedAreas(), new CodeLists(), new SourceTables(), new Rhythms());
    private int jobs;

    ImportBenchmark(PrintStream console) throws IOException, SQLException {
        this.console = console;
        try (var connection = server.superuser()) {
            var definitions = new StoringDefinitions(connection);
            definitions.indicators(indicators.all());
            definitions.areas(new ShippedAreas());
            definitions.seriesBreaks(new SeriesBreaks().all());
            connection.commit();
        }
        console.println(figures.description());
        console.println("| figures | COPY s | import s | of COPY's speed | heap MB | steps s |");
        console.println("|---|---|---|---|---|---|");
    }

    void warmUp() throws Exception {
        prepare(WARM_UP);
        copy();
        imported();
    }

    /** Each in turn, several times; tells the median. */
    void run(long number, int repetitions) throws Exception {
        prepare(number);
        var copies = new ArrayList<Duration>();
        var imports = new ArrayList<Duration>();
        var ratios = new ArrayList<Double>();
        var steps = Map.<String, Duration>of();
        try (var heap = new Heap()) {
            for (int i = 0; i < repetitions; i++) {
                copies.add(copy());
                heap.mostInMegabytes();
                steps = imported();
                imports.add(steps.values().stream().reduce(Duration.ZERO, Duration::plus));
                ratios.add((double) copies.get(i).toMillis() / imports.get(i).toMillis());
            }
            console.printf(
                    "| %,d | %s | %s | %s | %d | %s |%n",
                    number,
                    copies.stream().map(ImportBenchmark::seconds).toList(),
                    imports.stream().map(ImportBenchmark::seconds).toList(),
                    ratios.stream().map("%.2f"::formatted).toList(),
                    heap.mostInMegabytes(),
                    told(steps));
        }
    }

    /** Only COPY, so often. */
    List<Duration> copies(long number, int repetitions) throws Exception {
        prepare(number);
        var copies = new ArrayList<Duration>();
        for (int i = 0; i < repetitions; i++) {
            copies.add(copy());
        }
        return copies;
    }

    /** Reads a file and takes its figures in, then drops them: all that goes through the heap. */
    void takeIn(long number) throws Exception {
        figures.write(file, number);
        var about = new StagedImport(new RegionId("meting"), "meting-" + ++jobs);
        try (var connection = server.speakingAs("meting");
                var heap = new Heap();
                var staging = staging(connection, about)) {
            var clock = new Clock();
            reading.read(reading.recognise(file, "meting.csv", GivenMetadata.NOTHING), staging);
            console.printf("| %,d | | %s | | %d | |%n", number, seconds(clock.lap()), heap.mostInMegabytes());
        }
    }

    private Staging staging(Connection connection, StagedImport about) {
        var rules = StagingRules.of(indicators.all(), new CodeLists(), Long.MAX_VALUE);
        return new Staging(connection, about, ImportTarget.nationalStatistics(false), rules, new Unwatched());
    }

    private static String told(Map<String, Duration> steps) {
        return String.join(
                ", ",
                steps.entrySet().stream()
                        .map(step -> step.getKey() + " " + seconds(step.getValue()))
                        .toList());
    }

    private static String seconds(Duration duration) {
        return "%.1f".formatted(duration.toMillis() / 1000.0);
    }

    private void prepare(long number) throws IOException {
        figures.write(file, number);
        figures.writeForCopy(rows, number, BY_HAND);
    }

    private Duration copy() throws Exception {
        emptied();
        try (var connection = server.application()) {
            var clock = new Clock();
            run(
                    connection,
                    "insert into figures.data_set values ('%s', '', null, '', '', null, null, null, '2024-10-31', null, false)"
                            .formatted(BY_HAND));
            try (var in = Files.newInputStream(rows)) {
                connection
                        .unwrap(PGConnection.class)
                        .getCopyAPI()
                        .copyIn(
                                "copy figures.national_figure (indicator, area, period_kind, period, referrer, care_form, age,"
                                        + " end_reason, vintage_date, vintage, status, obs_status, conf_status, numerator, denominator,"
                                        + " value, data_set, demonstration) from stdin",
                                in);
            }
            connection.commit();
            return clock.lap();
        }
    }

    private Map<String, Duration> imported() throws Exception {
        emptied();
        var steps = new LinkedHashMap<String, Duration>();
        var about = new StagedImport(new RegionId("meting"), "meting-" + ++jobs);
        try (var connection = server.speakingAs("meting")) {
            check(connection, about, steps);
        }
        try (var connection = server.speakingAs("meting")) {
            var clock = new Clock();
            new Preview(connection, about).counts();
            new Preview(connection, about).remarks(0, 100);
            new Preview(connection, about).differences(0, 100);
            connection.commit();
            steps.put("preview", clock.lap());
            new ConfirmingFigures(speaking(connection), about).confirm(dataSet(about));
            connection.commit();
            steps.put("confirm", clock.lap());
        }
        return steps;
    }

    private void check(Connection connection, StagedImport about, Map<String, Duration> steps) throws Exception {
        var clock = new Clock();
        try (var staging = staging(connection, about)) {
            var recognised = reading.recognise(file, "meting.csv", GivenMetadata.NOTHING);
            steps.put("recognise", clock.lap());
            reading.read(recognised, staging);
            steps.put("read", clock.lap());
            var result = staging.finish();
            if (result.refused()) {
                throw new IllegalStateException(result + " " + new Preview(connection, about).remarks(0, 10));
            }
            connection.commit();
            steps.put("compare", clock.lap());
        }
    }

    private static Connection speaking(Connection connection) throws SQLException {
        OwnServer.speak(connection, "meting");
        return connection;
    }

    private static DataSet dataSet(StagedImport about) {
        return new DataSet(about.job(), "", null, "Meting", "Meting", null, null, null, LocalDate.EPOCH, null, false);
    }

    /** As it was before the first: nothing stored, nothing waiting to be written. */
    private void emptied() throws SQLException {
        try (var connection = server.superuser()) {
            run(connection, "truncate figures.national_figure, figures.data_set cascade");
            connection.commit();
            connection.setAutoCommit(true);
            run(connection, "vacuum figures.import_figure");
            run(connection, "checkpoint");
        }
    }

    private static void run(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    @Override
    public void close() throws IOException {
        server.close();
        for (var each : List.of(file, rows, folder)) {
            Files.deleteIfExists(each);
        }
    }

    private static final class Clock {
        private long begun = System.nanoTime();

        Duration lap() {
            var now = System.nanoTime();
            var lap = Duration.ofNanos(now - begun);
            begun = now;
            return lap;
        }
    }

    private static final class Unwatched implements Staging.Watching {

        @Override
        public void progress(long read, double fraction) {
            // nobody looks
        }

        @Override
        public boolean cancelled() {
            return false;
        }
    }
}
