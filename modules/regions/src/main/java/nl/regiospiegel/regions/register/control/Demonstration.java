package nl.regiospiegel.regions.register.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Provider;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Whether the invented regions take part. When off they are absent everywhere, also those an earlier start loaded. */
@ApplicationScoped
public class Demonstration {

    @Inject
    @ConfigProperty(name = "regiospiegel.demonstration", defaultValue = "off")
    private Provider<Boolean> shown;

    public boolean shown() {
        return shown.get();
    }
}
