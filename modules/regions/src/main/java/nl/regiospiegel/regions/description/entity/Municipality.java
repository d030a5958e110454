package nl.regiospiegel.regions.description.entity;

import java.time.LocalDate;
import java.util.List;
import nl.regiospiegel.regions.source.entity.Citation;
import nl.regiospiegel.regions.source.entity.Fact;
import nl.regiospiegel.regions.timeline.entity.EdtfDate;

/**
 * A municipality as part of a region.
 *
 * @param code {@code GM} and four digits; {@code VB} in a demonstration region
 * @param name name that people use
 * @param aliases other spellings, such as the one of CBS
 * @param validFrom since when it is part of the region
 * @param validUntil last day or period that it is
 * @param sources where its membership and code stand
 */
public record Municipality(
        String code,
        String name,
        List<String> aliases,
        Fact<EdtfDate> validFrom,
        Fact<EdtfDate> validUntil,
        List<Citation> sources) {

    public Municipality {
        aliases = aliases == null ? List.of() : List.copyOf(aliases);
        validFrom = validFrom == null ? Fact.unknown() : validFrom;
        validUntil = validUntil == null ? Fact.unknown() : validUntil;
        sources = sources == null ? List.of() : List.copyOf(sources);
    }

    /** Whether it is part of the region on a day; an unknown limit does not limit. */
    public boolean belongsOn(LocalDate day) {
        return validFrom.whenKnown().map(from -> !from.earliest().isAfter(day)).orElse(true)
                && validUntil
                        .whenKnown()
                        .map(until -> !until.latest().isBefore(day))
                        .orElse(true);
    }
}
