package nl.regiospiegel.launcher.server;

import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import nl.regiospiegel.launcher.settings.HttpAddress;
import nl.regiospiegel.launcher.words.PlainFailure;
import org.junit.jupiter.api.Test;

class HttpPortTest {

    @Test
    void a_port_that_is_taken_is_named() throws IOException {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
            String message = refusal("127.0.0.1", taken.getLocalPort());
            assertTrue(message.startsWith("Poort " + taken.getLocalPort() + " op 127.0.0.1 is al in gebruik"), message);
        }
    }

    @Test
    void a_free_port_is_left_free() throws IOException {
        int port;
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
            port = socket.getLocalPort();
        }
        HttpPort.check(new HttpAddress("127.0.0.1", port));
        HttpPort.check(new HttpAddress("127.0.0.1", port));
    }

    @Test
    void an_address_of_another_machine_is_refused() {
        String message = refusal("192.0.2.1", 8080);
        assertTrue(message.contains("hoort niet bij deze computer"), message);
    }

    private static String refusal(String host, int port) {
        return assertThrows(PlainFailure.class, () -> HttpPort.check(new HttpAddress(host, port)))
                .getMessage();
    }
}
