package nl.regiospiegel.statistics.evaluation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.regiospiegel.statistics.golden.GoldenFile;
import nl.regiospiegel.statistics.panel.CaseStudy;
import nl.regiospiegel.statistics.panel.Panel;
import nl.regiospiegel.statistics.panel.Runs;

/** Cigarette packs per head in 39 states, 1970-2000; California taxed tobacco from 1989. Stands beside the repository. */
final class Proposition99 {

    static final int FIRST_YEAR = 1970;

    private Proposition99() {}

    static CaseStudy california() {
        var states = new LinkedHashMap<String, List<Double>>();
        for (var row : GoldenFile.named("prop99_panel.csv").rows()) {
            states.computeIfAbsent(row.get("state"), state -> new ArrayList<>())
                    .add(GoldenFile.number(row, "packs_per_capita"));
        }
        var values = states.values().stream()
                .map(series -> series.stream().mapToDouble(value -> value).toArray())
                .toArray(double[][]::new);
        var panel = Panel.of(List.copyOf(states.keySet()), values);
        return CaseStudy.of(panel, "California", Runs.around(1989 - FIRST_YEAR, panel.periods()));
    }

    /** The reproduced values of a method by quantity and key. */
    static Map<String, Double> expected(String method) {
        var expected = new LinkedHashMap<String, Double>();
        for (var row : GoldenFile.named("prop99_expected.csv").rows()) {
            if (row.get("method").equals(method) && !row.get("reproduced_value").isEmpty()) {
                expected.put(row.get("quantity") + " " + row.get("key"), GoldenFile.number(row, "reproduced_value"));
            }
        }
        return expected;
    }
}
