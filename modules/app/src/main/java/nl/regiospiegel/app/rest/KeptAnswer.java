package nl.regiospiegel.app.rest;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;

/** Keeps the body of an answer until it is known whether to send it; one that has its ETag already is sent as it comes. */
final class KeptAnswer extends HttpServletResponseWrapper {

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final PrintWriter writer = new PrintWriter(bytes, false, StandardCharsets.UTF_8);

    KeptAnswer(HttpServletResponse response) {
        super(response);
    }

    byte[] body() {
        writer.flush();
        return bytes.toByteArray();
    }

    @Override
    public PrintWriter getWriter() {
        return writer;
    }

    /** Whether the resource gave an ETag, and so answered the conditions of the request itself. */
    boolean isTagged() {
        return containsHeader("ETag");
    }

    /** Nothing leaves before the body is whole, unless it is sent as it comes. */
    @Override
    public void flushBuffer() throws IOException {
        if (isTagged()) {
            super.flushBuffer();
        }
    }

    @Override
    public void setContentLength(int length) {
        // set when the body is sent
    }

    @Override
    public void setContentLengthLong(long length) {
        // set when the body is sent
    }

    @Override
    public ServletOutputStream getOutputStream() throws IOException {
        return isTagged() ? super.getOutputStream() : keeping();
    }

    private ServletOutputStream keeping() {
        return new ServletOutputStream() {

            @Override
            public void write(int one) {
                bytes.write(one);
            }

            @Override
            public void write(byte[] many, int from, int count) {
                bytes.write(many, from, count);
            }

            @Override
            public boolean isReady() {
                return true;
            }

            @Override
            public void setWriteListener(WriteListener listener) {
                throw new IllegalStateException("the body is kept whole: nothing is written without blocking");
            }
        };
    }
}
