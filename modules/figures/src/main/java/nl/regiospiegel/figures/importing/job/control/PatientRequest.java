package nl.regiospiegel.figures.importing.job.control;

import jakarta.servlet.http.HttpServletRequest;
import java.io.InputStream;
import org.apache.commons.fileupload2.jakarta.servlet6.JakartaServletRequestContext;

/** A request whose body is read through something that watches it. */
final class PatientRequest extends JakartaServletRequestContext {

    private final InputStream body;

    PatientRequest(HttpServletRequest request, InputStream body) {
        super(request);
        this.body = body;
    }

    @Override
    public InputStream getInputStream() {
        return body;
    }
}
