package nl.regiospiegel.e2e;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** Starting, starting again and failing to start, as an administrator meets it. */
@Execution(ExecutionMode.CONCURRENT)
class StartingIT {

    @TempDir
    Path workspace;

    @Test
    void it_starts_again_after_it_was_killed_and_takes_a_new_trial_password() {
        try (var first = Product.start(workspace, Map.of())) {
            first.awaitSaying("mvs-reader");
            assertEquals(
                    201,
                    Integration.login(first, "mvs-reader", Product.PASSWORD).statusCode());
            first.kill();
        }
        try (var second =
                Product.start(workspace, Map.of("REGIOSPIEGEL_TRIAL_PASSWORD", "een-ander-proefwachtwoord"))) {
            assertEquals(
                    401,
                    Integration.login(second, "mvs-reader", Product.PASSWORD).statusCode());
            assertEquals(
                    201,
                    Integration.login(second, "mvs-reader", "een-ander-proefwachtwoord")
                            .statusCode());
        }
        try (var real = Product.start(workspace, Map.of("REGIOSPIEGEL_DEMONSTRATION", "off"))) {
            assertEquals(
                    401,
                    Integration.login(real, "voorbeeldregio-a-reader", Product.PASSWORD)
                            .statusCode());
            assertFalse(Integration.of(real, "mvs-reader")
                    .get("/api/v1/regions")
                    .body()
                    .contains("voorbeeldregio"));
        }
    }

    @Test
    void a_taken_port_is_said_in_one_plain_message() throws IOException {
        try (var taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            var port = String.valueOf(taken.getLocalPort());
            var ending = Product.startAndFail(workspace, settings(Map.of("REGIOSPIEGEL_HTTP_PORT", port)));
            assertPlainFailure(ending, port);
        }
    }

    @Test
    void an_unreachable_database_is_said_in_one_plain_message() {
        var port = Product.freePort();
        var ending = Product.startAndFail(
                workspace,
                settings(Map.of(
                        "REGIOSPIEGEL_DATABASE_URL", "jdbc:postgresql://127.0.0.1:" + port + "/regiospiegel",
                        "REGIOSPIEGEL_DATABASE_USER", "iemand",
                        "REGIOSPIEGEL_DATABASE_PASSWORD", "iets")));
        assertPlainFailure(ending, String.valueOf(port));
    }

    @Test
    void every_fault_of_a_faulty_region_is_named_with_its_line() throws IOException {
        var region = Files.createDirectories(workspace.resolve("tenants/kapotte-regio"));
        var example = Path.of("src/test/resources/tenants/proefregio");
        try (var files = Files.list(example)) {
            for (var file : files.toList()) {
                var text = Files.readString(file).replace("proefregio", "kapotte-regio");
                Files.writeString(region.resolve(file.getFileName()), text);
            }
        }
        var timeline = region.resolve("timeline.yaml");
        Files.writeString(timeline, Files.readString(timeline).replace("2024-01-01", "2024-13-01"));
        Files.writeString(
                region.resolve("region.yaml"),
                Files.readString(region.resolve("region.yaml")) + "onbekendeSleutel: 1\n");
        var ending = Product.startAndFail(
                workspace,
                settings(Map.of(
                        "REGIOSPIEGEL_TENANTS_DIRECTORY",
                        workspace.resolve("tenants").toString())));
        assertPlainFailure(ending, "timeline.yaml");
        assertTrue(ending.output().contains("region.yaml"), ending.output());
        assertTrue(ending.output().contains("onbekendeSleutel"), ending.output());
        assertTrue(ending.output().matches("(?s).*(regel|:)\\s*\\d+.*"), ending.output());
    }

    private Map<String, String> settings(Map<String, String> more) {
        var all = new java.util.HashMap<>(Map.of(
                "REGIOSPIEGEL_HTTP_PORT", String.valueOf(Product.freePort()),
                "REGIOSPIEGEL_DATA_DIRECTORY", workspace.resolve("data").toString()));
        all.putAll(more);
        return all;
    }

    private static void assertPlainFailure(Product.Ending ending, String mentioned) {
        assertNotEquals(0, ending.exitCode(), ending.output());
        assertTrue(ending.output().contains(mentioned), ending.output());
        assertFalse(ending.output().contains("\tat "), "a stack trace: " + ending.output());
        assertFalse(ending.output().contains("Exception"), ending.output());
    }
}
