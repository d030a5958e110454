package nl.regiospiegel.comparison.funnel.boundary;

import java.util.Locale;
import nl.regiospiegel.comparison.funnel.entity.Funnel;
import nl.regiospiegel.comparison.funnel.entity.FunnelResult;
import nl.regiospiegel.comparison.funnel.entity.NoFunnel;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(
        description = "Een trechter of een weigering, nooit een leeg beeld.",
        oneOf = {DrawnFunnel.class, RefusedFunnel.class},
        discriminatorProperty = "kind")
public sealed interface FunnelAnswer permits DrawnFunnel, RefusedFunnel {

    static FunnelAnswer of(FunnelResult result, Locale locale) {
        return result instanceof Funnel funnel
                ? DrawnFunnel.of(funnel)
                : RefusedFunnel.of(((NoFunnel) result).refusal(), locale);
    }
}
