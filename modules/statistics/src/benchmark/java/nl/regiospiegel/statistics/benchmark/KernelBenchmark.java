package nl.regiospiegel.statistics.benchmark;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/**
 * Runs what matches the argument, everything by itself, and prints each ratio beside its seconds: those of the fastest round,
 * because a computer with other work to do only ever makes a round slower.
 */
public final class KernelBenchmark {

    private static final List<String[]> RATIOS = List.of(
            new String[] {"wilson", "wilsonBare"},
            new String[] {"funnel", "funnelBare"},
            new String[] {"syntheticControl", "matrixProduct"},
            new String[] {"syntheticDifferenceInDifferences", "matrixProduct"});

    private KernelBenchmark() {}

    public static void main(String[] arguments) throws RunnerException {
        var options = new OptionsBuilder()
                .include(KernelBenchmark.class.getPackageName() + ".*" + (arguments.length == 0 ? "" : arguments[0]))
                .build();
        var seconds = new TreeMap<String, Double>();
        for (var result : new Runner(options).run()) {
            seconds.put(name(result), seconds(result));
        }
        System.out.println("| what | seconds | of its limit, seconds | ratio |\n|---|---|---|---|");
        for (var pair : RATIOS) {
            seconds.keySet().stream()
                    .filter(name -> name.equals(pair[0]) || name.startsWith(pair[0] + " "))
                    .forEach(name -> print(name, pair[1] + name.substring(pair[0].length()), seconds));
        }
    }

    private static void print(String name, String limit, Map<String, Double> seconds) {
        if (seconds.containsKey(limit)) {
            System.out.printf(
                    "| %s | %.3g | %.3g | %.2g |%n",
                    name, seconds.get(name), seconds.get(limit), seconds.get(limit) / seconds.get(name));
        }
    }

    private static String name(RunResult result) {
        var size = result.getParams().getParam("size");
        var method = result.getPrimaryResult().getLabel();
        return size == null ? method : method + " " + size;
    }

    private static double seconds(RunResult result) {
        var unit = result.getParams().getTimeUnit();
        return result.getPrimaryResult().getStatistics().getMin() * unit.toNanos(1) / TimeUnit.SECONDS.toNanos(1);
    }
}
