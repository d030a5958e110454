package nl.regiospiegel.comparison.model.control;

import static nl.regiospiegel.comparison.model.control.DescribedModel.from;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.regiospiegel.comparison.model.entity.AttributeTexts;
import nl.regiospiegel.comparison.model.entity.AttributeValue;
import nl.regiospiegel.comparison.model.entity.SaidReading;
import nl.regiospiegel.regions.contractmodel.control.Said;
import nl.regiospiegel.regions.description.entity.Party;
import nl.regiospiegel.regions.description.entity.PartyKind;
import nl.regiospiegel.regions.source.entity.Citation;

/**
 * Which organisations are known to be in the contractors. Where no source names them all, a count is a lower bound and
 * says "ten minste".
 */
final class Membership {

    private static final Set<PartyKind> WITH_MEMBERS =
            Set.of(PartyKind.CONSORTIUM, PartyKind.COOPERATIVE, PartyKind.JOINT_BODY);

    private Membership() {}

    static AttributeValue members(DescribedModel model) {
        return AttributeValue.known(contractors(model)
                .filter(party -> !named(party).isEmpty())
                .map(party -> reading(model, party))
                .toList());
    }

    static AttributeValue count(DescribedModel model) {
        var contractors = contractors(model).toList();
        var members =
                contractors.stream().flatMap(party -> named(party).stream()).collect(Collectors.toSet());
        if (members.isEmpty()) {
            return AttributeValue.unknown(false);
        }
        var reading = SaidReading.computed(
                model.words().number(members.size()),
                contractors.stream().flatMap(Membership::citations).distinct().toList(),
                from("De leden die een bron noemt, elk één keer geteld.", "lots", "region.parties"));
        var complete = contractors.stream().allMatch(Membership::isComplete);
        return AttributeValue.known(complete ? reading : reading.asLowerBound(atLeast(model)));
    }

    private static Stream<Party> contractors(DescribedModel model) {
        return Contracting.byContractor(model).keySet().stream()
                .flatMap(id -> model.region().configuration().region().party(id).stream());
    }

    /** The members a source names; an organisation without members stands for itself. */
    private static List<String> named(Party party) {
        return WITH_MEMBERS.contains(party.kind()) ? party.members().known() : List.of(party.id());
    }

    private static boolean isComplete(Party party) {
        return !WITH_MEMBERS.contains(party.kind())
                || party.membersComplete().whenKnown().orElse(false);
    }

    private static SaidReading reading(DescribedModel model, Party party) {
        var names =
                named(party).stream().map(id -> model.words().party(id).text()).toList();
        var bound = isComplete(party) ? "" : atLeast(model) + " ";
        var value = Map.of("contractor", party.id(), "members", named(party), "complete", isComplete(party));
        return SaidReading.computed(
                new Said(value, model.name(party) + ": " + bound + String.join(", ", names)),
                citations(party).distinct().toList(),
                from("De leden die een bron noemt.", "lots", "region.parties"));
    }

    private static Stream<Citation> citations(Party party) {
        return Stream.concat(
                party.sources().stream(),
                party.members().items().stream()
                        .flatMap(item -> item.readings().stream())
                        .flatMap(reading -> reading.sources().stream()));
    }

    private static String atLeast(DescribedModel model) {
        return AttributeTexts.in(model.locale()).say("atLeast");
    }
}
