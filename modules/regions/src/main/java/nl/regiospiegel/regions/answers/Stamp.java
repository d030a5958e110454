package nl.regiospiegel.regions.answers;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ResourceBundle;

/** What every answer says of itself: when it was made and by which version of the product. */
@Named
@ApplicationScoped
public class Stamp {

    private final String productVersion =
            ResourceBundle.getBundle("nl.regiospiegel.regions.answers.product").getString("version");

    /** Now, in UTC, in whole seconds. */
    public Instant generatedAt() {
        return Instant.now().truncatedTo(ChronoUnit.SECONDS);
    }

    /** Semantic version of the product, such as {@code 0.1.0}. */
    public String getProductVersion() {
        return productVersion;
    }
}
