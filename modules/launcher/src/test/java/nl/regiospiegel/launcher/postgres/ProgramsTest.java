package nl.regiospiegel.launcher.postgres;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import nl.regiospiegel.launcher.words.PlainFailure;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProgramsTest {

    @Test
    void linux_on_x86_64_will_do() {
        assertDoesNotThrow(() -> Programs.checkPlatform("Linux", "amd64"));
    }

    @ParameterizedTest
    @CsvSource({"Linux, aarch64", "Mac OS X, x86_64", "Windows 11, amd64"})
    void elsewhere_the_message_says_to_configure_a_database(String system, String processor) {
        String message = assertThrows(PlainFailure.class, () -> Programs.checkPlatform(system, processor))
                .getMessage();
        assertTrue(message.contains("REGIOSPIEGEL_DATABASE_URL"), message);
        assertTrue(message.contains(system), message);
    }
}
