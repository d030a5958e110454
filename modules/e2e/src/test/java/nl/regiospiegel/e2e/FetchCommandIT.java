package nl.regiospiegel.e2e;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** Fetching a table with the command, as an operator does; a built server stands in for CBS. */
@Execution(ExecutionMode.CONCURRENT)
class FetchCommandIT {

    @TempDir
    Path workspace;

    @Test
    void the_command_fetches_stores_and_says_when_nothing_is_new() throws IOException {
        try (var cbs = new BuiltCbs();
                var product = Product.start(workspace, Map.of("REGIOSPIEGEL_CBS_V3_ADDRESS", cbs.address()))) {
            var looked = fetch(product, "mvs-administrator");
            assertEquals(0, looked.exitCode(), looked.output());
            assertTrue(looked.output().contains("Nieuw: 3, gewijzigd: 0"), looked.output());
            assertTrue(looked.output().contains("De cijfers staan klaar."), looked.output());
            var stored = fetch(product, "mvs-administrator", "--confirm");
            assertTrue(stored.output().contains("De cijfers zijn opgeslagen."), stored.output());
            assertEquals(0, stored.exitCode());
            var again = fetch(product, "mvs-administrator", "--confirm");
            assertTrue(again.output().contains("Er is niets veranderd"), again.output());
            var refused = fetch(product, "mvs-editor", "--confirm");
            assertEquals(1, refused.exitCode());
            assertTrue(refused.output().contains("Alleen een account met de rol beheerder"), refused.output());
            var unknown = fetch(product, "mvs-editor", "--regions", "GM9999");
            assertEquals(1, unknown.exitCode());
            assertTrue(unknown.output().contains("heeft CBS niets"), unknown.output());
        }
    }

    private Product.Ending fetch(Product product, String account, String... more) {
        var settings = new HashMap<>(Map.of(
                "REGIOSPIEGEL_SERVER_ADDRESS", product.at("/").toString(),
                "REGIOSPIEGEL_ACCESS_TOKEN", Integration.of(product, account).token()));
        var arguments = Stream.concat(Stream.of("fetch", "85098NED"), Stream.of(more));
        return Product.run(workspace.resolve("command.txt"), settings, arguments.toArray(String[]::new));
    }
}
