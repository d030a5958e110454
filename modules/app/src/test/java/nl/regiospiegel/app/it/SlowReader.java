package nl.regiospiegel.app.it;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;

/** Asks for something long, and reads no more of it than is asked of the reader. */
final class SlowReader implements AutoCloseable {

    private static final int SMALL = 8_192;
    private static final String LAST_CHUNK = "\r\n0\r\n\r\n";

    private final Socket socket;

    /** @param path within the API */
    SlowReader(String bearer, String path) throws IOException {
        socket = new Socket();
        // before it connects: what the reader has no room for waits at the server
        socket.setReceiveBufferSize(SMALL);
        socket.connect(
                new InetSocketAddress(InetAddress.getLoopbackAddress(), Integer.getInteger("regiospiegel.it.port")));
        var request = "GET /api/v1" + path + " HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\nAuthorization: "
                + bearer + "\r\n\r\n";
        socket.getOutputStream().write(request.getBytes(ISO_8859_1));
    }

    /** The status line and the headers. */
    String head() throws IOException {
        var head = new StringBuilder();
        while (head.indexOf("\r\n\r\n") < 0) {
            var next = socket.getInputStream().read();
            if (next < 0) {
                throw new IOException("no answer but " + head);
            }
            head.append((char) next);
        }
        return head.toString();
    }

    int status() throws IOException {
        return Integer.parseInt(head().substring(9, 12));
    }

    /** Reads all that comes; answers whether it came to the end that HTTP asks for. */
    boolean comesToItsEnd() {
        var read = new ByteArrayOutputStream();
        try {
            socket.getInputStream().transferTo(read);
        } catch (IOException brokenOff) {
            return false;
        }
        return read.toString(ISO_8859_1).endsWith(LAST_CHUNK);
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
