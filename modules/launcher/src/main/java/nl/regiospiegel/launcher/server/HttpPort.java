package nl.regiospiegel.launcher.server;

import java.io.IOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.UnknownHostException;
import nl.regiospiegel.launcher.settings.HttpAddress;
import nl.regiospiegel.launcher.words.PlainFailure;

/** Whether the product can listen where it is told to, tried before anything is started. */
public final class HttpPort {
    private HttpPort() {}

    /** @throws PlainFailure when it cannot */
    public static void check(HttpAddress address) {
        try (ServerSocket socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(InetAddress.getByName(address.host()), address.port()));
        } catch (UnknownHostException unknown) {
            throw PlainFailure.because(unknown, "http.address", address.host());
        } catch (BindException refused) {
            throw PlainFailure.because(refused, reason(refused), address.host(), address.port());
        } catch (IOException failure) {
            throw PlainFailure.because(failure, "http.other", address.host(), address.port());
        }
    }

    private static String reason(BindException refused) {
        String message = String.valueOf(refused.getMessage());
        if (message.contains("in use")) {
            return "http.taken";
        }
        return message.contains("Permission denied") ? "http.forbidden" : "http.address";
    }
}
