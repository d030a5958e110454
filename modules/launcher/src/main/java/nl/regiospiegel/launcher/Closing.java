package nl.regiospiegel.launcher;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.logging.Level;
import java.util.logging.Logger;

/** What must be closed when the process ends, last opened first; something opened too late is closed at once. */
final class Closing implements AutoCloseable {
    private static final Logger LOG = Logger.getLogger(Closing.class.getName());
    private final Deque<AutoCloseable> open = new ArrayDeque<>();
    private boolean closed;

    /** Takes it over. */
    synchronized <T extends AutoCloseable> T add(T resource) {
        if (closed) {
            close(resource);
        } else {
            open.push(resource);
        }
        return resource;
    }

    @Override
    public synchronized void close() {
        closed = true;
        while (!open.isEmpty()) {
            close(open.pop());
        }
    }

    private static void close(AutoCloseable resource) {
        try {
            resource.close();
        } catch (Exception failure) {
            LOG.log(Level.WARNING, "while closing", failure);
        }
    }
}
