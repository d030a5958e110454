package nl.regiospiegel.comparison.evaluation.keeping.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Provider;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** How much of evaluations a region keeps, as the operator set it. */
@ApplicationScoped
public class EvaluationLimits {

    @Inject
    @ConfigProperty(name = "regiospiegel.evaluation.kept", defaultValue = "200")
    private Provider<Integer> kept;

    /** How many answers of one region are kept, and how many attempts that came to nothing; at least one. */
    int kept() {
        return Math.max(1, kept.get());
    }
}
