package nl.regiospiegel.launcher.database;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import nl.regiospiegel.launcher.settings.Login;
import nl.regiospiegel.launcher.words.PlainFailure;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(RealDatabase.class)
class ConnectingTest {

    @Test
    void a_database_that_does_not_answer_is_unreachable() throws IOException {
        int port;
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = socket.getLocalPort();
        }
        assertTrue(
                refusal("jdbc:postgresql://127.0.0.1:" + port + "/x", "owner").contains("niet te bereiken"));
    }

    @Test
    void a_wrong_password_names_the_settings_to_look_at() {
        String message =
                refusal(RealDatabase.url("postgres"), RealDatabase.superuser().user());
        assertTrue(message.contains("weigert het wachtwoord van gebruiker regiospiegel_superuser"), message);
        assertTrue(message.contains("REGIOSPIEGEL_DATABASE_PASSWORD"), message);
    }

    @Test
    void a_database_that_does_not_exist_is_told_from_one_that_does_not_answer() {
        String message = assertThrows(
                        PlainFailure.class, () -> Connecting.open(RealDatabase.url("absent"), RealDatabase.superuser()))
                .getMessage();
        assertTrue(message.contains("bestaat niet"), message);
    }

    @Test
    void a_password_in_the_url_is_never_printed() {
        String message = refusal(RealDatabase.url("postgres") + "?password=hush", "regiospiegel_superuser");
        assertFalse(message.contains("hush"), message);
        assertEquals("jdbc:postgresql:db", Connecting.withoutSecrets("jdbc:postgresql:db?password=hush"));
    }

    private static String refusal(String url, String user) {
        return assertThrows(PlainFailure.class, () -> Connecting.open(url, new Login(user, "wrong")))
                .getMessage();
    }
}
