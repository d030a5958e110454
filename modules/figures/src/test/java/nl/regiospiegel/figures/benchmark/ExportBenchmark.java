package nl.regiospiegel.figures.benchmark;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryType;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import nl.regiospiegel.figures.area.control.ShippedAreas;
import nl.regiospiegel.figures.database.OwnServer;
import nl.regiospiegel.figures.export.control.Cells;
import nl.regiospiegel.figures.export.control.Column;
import nl.regiospiegel.figures.export.control.CsvCells;
import nl.regiospiegel.figures.export.control.CsvDialect;
import nl.regiospiegel.figures.export.control.JsonCells;
import nl.regiospiegel.figures.export.control.XlsxCells;
import nl.regiospiegel.figures.indicator.control.Indicators;
import nl.regiospiegel.figures.indicator.entity.Indicator;
import nl.regiospiegel.figures.observation.boundary.ObservationColumns;
import nl.regiospiegel.figures.observation.boundary.StatedObservation;
import nl.regiospiegel.figures.observation.boundary.Stating;
import nl.regiospiegel.figures.observation.control.ReadingFigures;
import nl.regiospiegel.figures.observation.entity.ObservationQuestion;
import nl.regiospiegel.figures.observation.entity.ObservationQuestion.AskedBreakdowns;
import nl.regiospiegel.figures.observation.entity.ObservationQuestion.AskedPeriods;
import nl.regiospiegel.figures.observation.entity.ObservationQuestion.AskedVintages;
import nl.regiospiegel.regions.answers.SourceReference;
import nl.regiospiegel.regions.answers.Stamp;
import org.postgresql.PGConnection;

/** Every figure in each form, as the API writes them, against COPY of the same table to the same kind of stream. */
public final class ExportBenchmark implements AutoCloseable {

    private static final String SET = "meting";
    private static final String TABLE = "indicator, area, period_kind, period, referrer, care_form, age, end_reason,"
            + " vintage_date, vintage, status, obs_status, conf_status, numerator, denominator, value, data_set, demonstration";
    private static final String FIGURES =
            """
            insert into figures.national_figure (indicator, area, period_kind, period, referrer, care_form, vintage_date, vintage, status,
              obs_status, conf_status, numerator, denominator, data_set, demonstration)
            select * from (select i.code, a.code, 'year', y || 'JJ00', case part %% 9 when 0 then '_T' else '0' || part %% 9 end,
              case part / 9 when 0 then '_T' else 'A' || part / 9 end, date '2024-10-31', '2024-10-31', 'definitive', 'A', 'F',
              5 * (1 + abs(hashtext(a.code || i.code || y || part)) %% 70), 400 + 5 * (abs(hashtext(a.code || y)) %% 5000), '%s', false
            from generate_series(0, 40) part, generate_series(2013, 2023) y,
              (select code from figures.area where kind = 'municipality' and not demonstration order by code limit 342) a,
              figures.indicator i
            order by part, y, a.code, i.code limit %d) chosen order by 1, 2, 3, 5, 6, 4""";
    private static final SourceReference SOURCE =
            new SourceReference(SET, null, "statistics", "Meting", "Meting", null, null, null, "CC BY 4.0");

    private final PrintStream console;
    private final OwnServer server = OwnServer.durable();
    private final Indicators indicators = new Indicators();
    private final ShippedAreas areas = new ShippedAreas();

    /** A form of export. */
    private enum Form {
        CSV,
        SDMX_CSV,
        JSON,
        XLSX
    }

    /** How long, how long to the first byte, how many bytes, and the most heap in use after a collection. */
    private record Lap(Duration whole, Duration first, long bytes, long heap) {}

    ExportBenchmark(PrintStream console) throws SQLException {
        this.console = console;
        try (var connection = server.superuser()) {
            try (var indicator = connection.prepareStatement(
                            "insert into figures.indicator values (?, 'n', 'n', 'proportion', 'share', 1)");
                    var area = connection.prepareStatement(
                            "insert into figures.area (code, name, kind, demonstration) values (?, ?, ?, false)")) {
                for (var each : indicators.all()) {
                    indicator.setString(1, each.code().value());
                    indicator.execute();
                }
                for (var each : areas.all().stream()
                        .filter(known -> !known.demonstration())
                        .toList()) {
                    area.setString(1, each.code().value());
                    area.setString(2, each.name());
                    area.setString(3, each.kind().code());
                    area.execute();
                }
            }
            connection.commit();
        }
        console.println("| figures | form | COPY TO s | export s | of COPY's speed | first byte ms | MB | heap MB |");
        console.println("|---|---|---|---|---|---|---|---|");
    }

    /** Each in turn, several times. */
    void run(long number, int repetitions) throws Exception {
        fill(number);
        copied();
        exported(Form.CSV);
        for (var form : Form.values()) {
            if (form != Form.XLSX || number <= XlsxCells.MOST_ROWS) {
                measure(form, number, repetitions);
            }
        }
    }

    private void measure(Form form, long number, int repetitions) throws Exception {
        var copies = new ArrayList<Lap>();
        var exports = new ArrayList<Lap>();
        for (int i = 0; i < repetitions; i++) {
            copies.add(copied());
            exports.add(exported(form));
        }
        var ratios = new ArrayList<String>();
        for (int i = 0; i < repetitions; i++) {
            ratios.add("%.2f"
                    .formatted((double) copies.get(i).whole().toMillis()
                            / exports.get(i).whole().toMillis()));
        }
        console.printf(
                "| %,d | %s | %s | %s | %s | %s | %d | %d |%n",
                number,
                form,
                copies.stream().map(ExportBenchmark::seconds).toList(),
                exports.stream().map(ExportBenchmark::seconds).toList(),
                ratios,
                exports.stream().map(lap -> lap.first().toMillis()).toList(),
                exports.get(0).bytes() >> 20,
                exports.stream().mapToLong(Lap::heap).max().orElse(0) >> 20);
    }

    private static String seconds(Lap lap) {
        return "%.1f".formatted(lap.whole().toMillis() / 1000.0);
    }

    /** 342 municipalities, 11 years and as many parts as the number needs; in the order of the key, as confirming stores them. */
    private void fill(long number) throws SQLException {
        try (var connection = server.superuser();
                var statement = connection.createStatement()) {
            statement.execute("truncate figures.national_figure, figures.data_set cascade");
            statement.execute(
                    "insert into figures.data_set (id, content_hash, title, publisher, licence, retrieved, demonstration)"
                            + " values ('" + SET + "', '', 'Meting', 'Meting', 'CC BY 4.0', '2024-10-31', false)");
            statement.execute(FIGURES.formatted(SET, number));
            connection.commit();
            connection.setAutoCommit(true);
            statement.execute("vacuum analyze figures.national_figure");
        }
    }

    private Lap copied() throws Exception {
        try (var connection = server.speakingAs(SET);
                var out = new Sink()) {
            connection
                    .unwrap(PGConnection.class)
                    .getCopyAPI()
                    .copyOut("copy figures.national_figure (" + TABLE + ") to stdout", out);
            return out.lap();
        }
    }

    private Lap exported(Form form) throws Exception {
        try (var connection = server.speakingAs(SET);
                var out = new Sink()) {
            write(connection, form, new BufferedOutputStream(out, 8192));
            return out.lap();
        }
    }

    private void write(Connection connection, Form form, OutputStream out) throws SQLException, IOException {
        var question = new ObservationQuestion(
                indicators.all().stream().map(Indicator::code).toList(),
                List.of(),
                new AskedPeriods(List.of(), null, null),
                AskedBreakdowns.ALL,
                AskedVintages.LATEST,
                false);
        var names = new HashMap<String, String>();
        areas.all().forEach(area -> names.put(area.code().value(), area.name()));
        var stating = new Stating(indicators.known()::find, names, id -> Optional.of(SOURCE));
        var columns = form == Form.SDMX_CSV ? ObservationColumns.SDMX : ObservationColumns.ALL;
        var reading = new ReadingFigures(connection);
        try (var cells = cells(form, columns, stating, out)) {
            reading.each(
                    question, reading.known(question), figure -> Column.write(stating.state(figure), columns, cells));
        }
        out.flush();
    }

    private static Cells cells(Form form, List<Column<StatedObservation>> columns, Stating stating, OutputStream out)
            throws IOException {
        var names = Column.names(columns);
        return switch (form) {
            case JSON -> new JsonCells(out, names, new Stamp(), stating::sources);
            case XLSX -> new XlsxCells(out, new XlsxCells.SheetNames("a", "b"), names, () -> List.of());
            default -> new CsvCells(out, CsvDialect.MACHINE, names);
        };
    }

    @Override
    public void close() {
        server.close();
    }

    /** Takes bytes and keeps none. */
    private static final class Sink extends OutputStream {

        private final long begun = System.nanoTime();
        private final AtomicLong bytes = new AtomicLong();
        private long first;
        private long heap;

        @Override
        public void write(int one) {
            count(1);
        }

        @Override
        public void write(byte[] many, int from, int number) {
            count(number);
        }

        private void count(int number) {
            var before = bytes.getAndAdd(number);
            if (before == 0) {
                first = System.nanoTime();
            }
            if (before >> 22 != before + number >> 22) {
                heap = Math.max(heap, used());
            }
        }

        private static long used() {
            return ManagementFactory.getMemoryPoolMXBeans().stream()
                    .filter(pool -> pool.getType() == MemoryType.HEAP && pool.getCollectionUsage() != null)
                    .mapToLong(pool -> pool.getCollectionUsage().getUsed())
                    .sum();
        }

        Lap lap() {
            return new Lap(
                    Duration.ofNanos(System.nanoTime() - begun), Duration.ofNanos(first - begun), bytes.get(), heap);
        }
    }
}
