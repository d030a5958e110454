package nl.regiospiegel.e2e;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** The power fails in the middle of a large import: while it is compared with what is stored, and while it is stored. */
@Execution(ExecutionMode.CONCURRENT)
class KilledImportIT {

    private static final int ROWS = 200_000;
    private static final String GIVEN = "{\"status\": \"definitive\", \"source\": \"Gemeente, proefbestand\"}";

    private static final List<String> KEYS = Stream.of("GM0556", "GM0606", "GM0622")
            .flatMap(area -> IntStream.rangeClosed(2011, 2018).boxed().flatMap(year -> Stream.of("JJ00", "HJ01", "HJ02")
                    .map(part -> area + ";" + year + part)))
            .toList();

    @TempDir
    Path workspace;

    @Test
    void after_a_kill_the_figures_are_stored_whole_or_not_at_all() throws IOException {
        var file = file(workspace.resolve("groot.csv"));
        String id;
        try (var product = Product.start(workspace, Map.of())) {
            var imports = Imports.as(product, "mvs-editor");
            id = imports.send(file, GIVEN);
            var job = imports.await(id, each -> !Set.of("receive", "recognise", "check")
                    .contains(each.path("stage").asText()));
            assertEquals("checking", job.path("state").asText(), job.toString());
            assertEquals("stage", job.path("stage").asText(), job.toString());
            product.kill();
        }
        try (var product = Product.start(workspace, Map.of())) {
            var imports = Imports.as(product, "mvs-editor");
            var stopped = imports.settled(id);
            assertEquals("interrupted", stopped.path("state").asText(), stopped.toString());
            assertTrue(stopped.path("message").asText().contains("niets opgeslagen"), stopped.toString());
            var again = imports.sent(file, GIVEN);
            assertEquals("previewed", again.path("state").asText(), again.toString());
            assertNothingStored(again);
            id = again.path("id").asText();
            imports.confirm(id);
            product.kill();
        }
        try (var product = Product.start(workspace, Map.of())) {
            var imports = Imports.as(product, "mvs-editor");
            wholeOrNothing(imports, id, file);
        }
    }

    /** A last look at the file tells how much of it is stored: all of it, or nothing and then it can be confirmed. */
    private static void wholeOrNothing(Imports imports, String id, Path file) throws IOException {
        var stopped = imports.settled(id);
        var state = stopped.path("state").asText();
        assertTrue(Set.of("previewed", "confirmed").contains(state), stopped.toString());
        if (state.equals("previewed")) {
            assertTrue(stopped.path("message").asText().contains("niets opgeslagen"), stopped.toString());
            var tried = imports.sent(file, GIVEN.replace("{", "{\"dryRun\": true, "));
            assertNothingStored(tried);
            assertEquals("confirmed", imports.confirmed(id).path("state").asText());
        }
        var repeated = imports.sent(file, GIVEN);
        assertEquals("unchanged", repeated.path("state").asText(), repeated.toString());
        assertEquals(ROWS, repeated.path("counts").path("unchanged").asInt(), repeated.toString());
    }

    /** The first vintage of every figure is new and the others change the one before, so nothing of the file was there. */
    private static void assertNothingStored(JsonNode job) {
        assertEquals(KEYS.size(), job.path("counts").path("new").asInt(), job.toString());
        assertEquals(ROWS - KEYS.size(), job.path("counts").path("changed").asInt(), job.toString());
        assertEquals(0, job.path("counts").path("unchanged").asInt(), job.toString());
    }

    /** Invented figures of the own municipalities in many vintages, every one of which is another number. */
    private static Path file(Path file) throws IOException {
        return Files.write(file, lines());
    }

    private static List<String> lines() {
        var first = LocalDate.of(2019, 1, 1);
        var rows = IntStream.range(0, ROWS).mapToObj(row -> "VERW-HA;%s;%d;100;%s"
                .formatted(KEYS.get(row % KEYS.size()), 20 + row / KEYS.size() % 2, first.plusDays(row / KEYS.size())));
        return Stream.concat(Stream.of("indicator;area;period;numerator;denominator;vintageDate"), rows)
                .toList();
    }
}
