package nl.regiospiegel.comparison.outcome.entity;

import java.util.List;
import java.util.Locale;
import nl.regiospiegel.regions.speaking.RegionId;

/**
 * What a reader must know before looking at the figures.
 *
 * @param code stable, kebab-case; explained in {@code docs/methods/comparison.md}
 * @param regions the regions it is about; empty when it is about all
 * @param parameters what the message speaks of
 */
public record Finding(String code, List<RegionId> regions, List<String> parameters) {

    public Finding {
        regions = List.copyOf(regions);
        parameters = List.copyOf(parameters);
    }

    public String message(Locale locale) {
        return OutcomeTexts.in(locale).say("finding." + code, parameters.toArray());
    }
}
