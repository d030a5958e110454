package nl.regiospiegel.app.methods;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;

/** The list of methods, one of them, or the refusals. */
@Named
@RequestScoped
public class MethodPage {

    @Inject
    private Methods methods;

    @Inject
    private HttpServletRequest request;

    private MethodText method;

    /** Without a name it is the list. */
    public void load() throws IOException {
        var name = request.getParameter("name");
        if (name != null) {
            show(name);
        }
    }

    public void loadRefusals() throws IOException {
        show("refusals");
    }

    private void show(String name) throws IOException {
        var found = methods.find(name);
        if (found.isEmpty()) {
            var context = FacesContext.getCurrentInstance();
            context.getExternalContext().responseSendError(HttpServletResponse.SC_NOT_FOUND, null);
            context.responseComplete();
            return;
        }
        method = found.get();
    }

    public List<Methods.Listed> getAll() {
        return methods.all();
    }

    public String getTitle() {
        return method == null ? null : method.title();
    }

    public String getHtml() {
        return method == null ? null : method.html();
    }
}
