package nl.regiospiegel.figures.benchmark;

import java.io.PrintStream;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * {@code import [figures,figures,...] [repetitions]}: by itself three times 100,000, 1,000,000 and 5,000,000 figures.
 * {@code memory [figures,...]}: only the part of it that goes through the heap. {@code export [figures,...] [repetitions]}: by
 * itself three times 100,000 and 1,000,000 figures. {@code server [figures] [repetitions]}: a file through the API of the product
 * as it was packaged, by itself 1,000 figures eleven times. {@code comparison [figures,...] [repetitions]}: comparisons of
 * outcomes through that API, by itself three times over 100,000, 1,000,000 and 10,000,000 figures. {@code all}: import and
 * export.
 */
public final class Benchmark {

    private static final String ROWS = "100000,1000000,5000000";
    private static final String EXPORTED = "100000,1000000";
    private static final Map<String, String> USUAL =
            Map.of("export", EXPORTED, "server", "1000", "comparison", "100000,1000000,10000000");
    private static final String REPETITIONS = "3";

    private final PrintStream console = System.out;

    private Benchmark() {}

    public static void main(String[] arguments) throws Exception {
        Locale.setDefault(Locale.ROOT);
        var asked = List.of(String.join(" ", arguments).split(" "));
        var what = asked.get(0);
        var rows = asked.size() > 1 ? asked.get(1) : USUAL.getOrDefault(what, ROWS);
        var repetitions =
                Integer.parseInt(asked.size() > 2 ? asked.get(2) : what.equals("server") ? "11" : REPETITIONS);
        new Benchmark().run(what, List.of(rows.split(",")), repetitions);
    }

    private void run(String what, List<String> sizes, int repetitions) throws Exception {
        console.printf(
                "%d processors, heap at most %d MB, Java %s%n",
                Runtime.getRuntime().availableProcessors(),
                Runtime.getRuntime().maxMemory() >> 20,
                System.getProperty("java.version"));
        switch (what) {
            case "import" -> imports(sizes, repetitions);
            case "export" -> exports(sizes, repetitions);
            case "memory" -> memory(sizes);
            case "server" -> server(Integer.parseInt(sizes.get(0)), repetitions);
            case "comparison" -> comparison(sizes, repetitions);
            case "all" -> {
                imports(sizes, repetitions);
                exports(List.of(EXPORTED.split(",")), repetitions);
            }
            default -> throw new IllegalArgumentException("Onbekend onderdeel: " + what);
        }
    }

    private void imports(List<String> sizes, int repetitions) throws Exception {
        try (var benchmark = new ImportBenchmark(console)) {
            benchmark.warmUp();
            for (var size : sizes) {
                benchmark.run(Long.parseLong(size), repetitions);
            }
        }
    }

    private void exports(List<String> sizes, int repetitions) throws Exception {
        try (var benchmark = new ExportBenchmark(console)) {
            for (var size : sizes) {
                benchmark.run(Long.parseLong(size), repetitions);
            }
        }
    }

    private void server(int rows, int repetitions) throws Exception {
        List<Duration> copies;
        try (var benchmark = new ImportBenchmark(console)) {
            benchmark.copies(rows, repetitions);
            copies = benchmark.copies(rows, repetitions);
        }
        try (var benchmark = new ServerBenchmark(console)) {
            benchmark.run(rows, repetitions, copies);
        }
    }

    private void comparison(List<String> sizes, int repetitions) throws Exception {
        try (var benchmark = new ComparisonBenchmark(console)) {
            for (var size : sizes) {
                benchmark.run(Long.parseLong(size), repetitions);
            }
        }
    }

    private void memory(List<String> sizes) throws Exception {
        try (var benchmark = new ImportBenchmark(console)) {
            for (var size : sizes) {
                benchmark.takeIn(Long.parseLong(size));
            }
        }
    }
}
