package nl.regiospiegel.regions.localindicator.entity;

import java.util.List;
import nl.regiospiegel.regions.description.entity.LocalText;
import nl.regiospiegel.regions.source.entity.Citation;

/**
 * A figure that a region defines itself.
 *
 * @param code its code, which starts with {@code LOK-} so that it is never taken for a shared one
 * @param name its name
 * @param definition what it says
 * @param mapsTo code of the shared indicator it stands closest to
 * @param relation how it relates to that one
 * @param difference where the two differ, {@code null} when they are equal
 * @param sources where the definition stands
 */
public record LocalIndicator(
        String code,
        LocalText name,
        LocalText definition,
        String mapsTo,
        DefinitionRelation relation,
        LocalText difference,
        List<Citation> sources) {}
