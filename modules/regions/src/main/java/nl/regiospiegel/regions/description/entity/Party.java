package nl.regiospiegel.regions.description.entity;

import java.util.List;
import nl.regiospiegel.regions.source.entity.Citation;
import nl.regiospiegel.regions.source.entity.Fact;
import nl.regiospiegel.regions.source.entity.FactList;

/**
 * An organisation that plays a part in a region. Never a person.
 *
 * @param id id within the region
 * @param name name, in the spelling chosen
 * @param aliases other spellings in the sources
 * @param kind what sort of organisation
 * @param municipality code, when it is a municipality, else {@code null}
 * @param members ids of the parties that are known to be in it
 * @param membersComplete whether those are all
 * @param broughtTogetherBy id of the party that formed it
 * @param subsidiaryOf id of the party that owns it
 * @param sources where it is named
 */
public record Party(
        String id,
        String name,
        List<String> aliases,
        PartyKind kind,
        String municipality,
        FactList<String> members,
        Fact<Boolean> membersComplete,
        Fact<String> broughtTogetherBy,
        Fact<String> subsidiaryOf,
        List<Citation> sources) {

    public Party {
        aliases = aliases == null ? List.of() : List.copyOf(aliases);
        members = members == null ? FactList.unknown() : members;
        membersComplete = membersComplete == null ? Fact.unknown() : membersComplete;
        broughtTogetherBy = broughtTogetherBy == null ? Fact.unknown() : broughtTogetherBy;
        subsidiaryOf = subsidiaryOf == null ? Fact.unknown() : subsidiaryOf;
        sources = sources == null ? List.of() : List.copyOf(sources);
    }
}
