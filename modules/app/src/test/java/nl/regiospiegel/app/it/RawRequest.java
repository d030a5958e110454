package nl.regiospiegel.app.it;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.util.Locale;

/** Sends an address exactly as written; every ordinary client mends it first. */
record RawRequest(String method, String path, String headers, String body) {

    /** What came back, read to its end. */
    record Answer(int status, String head, String body) {

        boolean says(String header) {
            return head.toLowerCase(Locale.ROOT).contains("\r\n" + header.toLowerCase(Locale.ROOT));
        }
    }

    static Answer get(String path) {
        return new RawRequest("GET", path, "", "").send();
    }

    Answer send() {
        var port = Integer.parseInt(System.getProperty("regiospiegel.it.port"));
        try (var socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            socket.getOutputStream().write(text().getBytes(UTF_8));
            return read(new String(socket.getInputStream().readAllBytes(), UTF_8));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private String text() {
        return method + " " + path + " HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\n" + headers
                + "Content-Length: " + body.getBytes(UTF_8).length + "\r\n\r\n" + body;
    }

    private static Answer read(String answer) {
        var end = answer.indexOf("\r\n\r\n");
        return new Answer(
                Integer.parseInt(answer.substring(9, 12)), answer.substring(0, end + 2), answer.substring(end + 4));
    }
}
