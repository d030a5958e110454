package nl.regiospiegel.figures.publication.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Whether invented regions and figures are shown. Off hides what an earlier start loaded. */
@ApplicationScoped
public class Demonstration {

    @Inject
    @ConfigProperty(name = "regiospiegel.demonstration", defaultValue = "off")
    private String setting;

    public boolean isOn() {
        return "on".equals(setting);
    }
}
