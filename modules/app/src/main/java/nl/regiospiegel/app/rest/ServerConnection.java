package nl.regiospiegel.app.rest;

import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletRequestWrapper;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;

/**
 * The connection under a request. No standard lets an application close it, so this asks the server's own classes by name: the
 * one place that knows which server it is. On another server the connection stays and the log says so.
 */
final class ServerConnection {

    private static final Logger LOG = System.getLogger(ServerConnection.class.getName());

    private ServerConnection() {}

    /** Closes it at once; what was not sent yet is never sent. */
    static void cut(ServletRequest request) {
        try {
            var known = call(call(plain(request), "getUnwrappedCoyoteRequest"), "getCoyoteRequest");
            call(call(call(known, "getContext"), "getConnection"), "terminateSilently");
        } catch (ReflectiveOperationException otherServer) {
            LOG.log(Level.WARNING, "an answer broke off and ends as if it were whole", otherServer);
        }
    }

    private static ServletRequest plain(ServletRequest request) {
        return request instanceof ServletRequestWrapper wrapper ? plain(wrapper.getRequest()) : request;
    }

    private static Object call(Object subject, String method) throws ReflectiveOperationException {
        return subject.getClass().getMethod(method).invoke(subject);
    }
}
