package nl.regiospiegel.launcher.fetching;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import nl.regiospiegel.launcher.words.PlainFailure;
import org.junit.jupiter.api.Test;

class FetchRequestTest {

    @Test
    void a_command_line_becomes_what_the_api_wants() {
        FetchRequest request = FetchRequest.read(List.of(
                "85097NED",
                "--periods",
                "2023HJ01,2023HJ02",
                "--regions",
                "GM0518",
                "--filter",
                "Vorm=T1,T2",
                "--confirm"));
        assertEquals(
                "{\"table\":\"85097NED\",\"version\":\"v3\",\"periods\":[\"2023HJ01\",\"2023HJ02\"],\"regions\":[\"GM0518\"],"
                        + "\"filters\":[{\"dimension\":\"Vorm\",\"codes\":[\"T1\",\"T2\"]}],\"confirm\":true,\"dryRun\":false}",
                request.json());
    }

    @Test
    void what_is_not_understood_is_named() {
        assertTrue(refusal(List.of()).contains("nummer van de tabel"));
        assertTrue(refusal(List.of("85097NED", "--peroids", "x")).contains("--peroids"));
        assertTrue(refusal(List.of("85097NED", "--periods", "--confirm")).contains("Achter --periods"));
        assertTrue(refusal(List.of("85097NED", "--regions")).contains("Achter --regions"));
        assertTrue(refusal(List.of("85097NED", "--filter", "Vorm")).contains("\"Vorm\" is geen filter"));
    }

    private static String refusal(List<String> arguments) {
        return assertThrows(PlainFailure.class, () -> FetchRequest.read(arguments))
                .getMessage();
    }
}
