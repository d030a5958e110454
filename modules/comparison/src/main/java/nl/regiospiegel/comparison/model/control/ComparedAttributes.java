package nl.regiospiegel.comparison.model.control;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.regiospiegel.comparison.model.entity.AttributeTexts;
import nl.regiospiegel.comparison.model.entity.AttributeValue;
import nl.regiospiegel.regions.contractmodel.control.Attribute;
import nl.regiospiegel.regions.contractmodel.control.AttributeGroup;
import nl.regiospiegel.regions.contractmodel.control.Attributes;

/**
 * What is compared, in reading order: what regions have configured, and between it what the product works out. A worked-out
 * attribute takes the place of the stated one it contains.
 */
final class ComparedAttributes {

    /** An attribute of a contract model and how it is read from one. */
    record Row(
            String code,
            AttributeGroup group,
            Function<Locale, String> name,
            boolean derived,
            Function<DescribedModel, AttributeValue> read) {}

    private static final Map<String, List<Row>> IN_PLACE_OF = Map.of(
            "lots",
            List.of(
                    parties("contractors", Contracting::contractors),
                    parties("contractorCount", Contracting::contractorCount),
                    parties("knownMembers", Membership::members),
                    parties("knownMemberCount", Membership::count),
                    parties("areasPerContractor", Contracting::areasPerContractor),
                    parties("municipalities", Contracting::municipalities)),
            "term.durationMonths",
            List.of(computed("termMonths", AttributeGroup.TERM, Terms::months)));

    static final List<Row> IN_ORDER = Stream.concat(
                    Attributes.ALL.stream().flatMap(ComparedAttributes::rows),
                    Stream.of(computed(
                            "accessInsideContract",
                            AttributeGroup.CLIENTS_AND_CARE,
                            Contracting::accessInsideContract)))
            .toList();

    private ComparedAttributes() {}

    private static Stream<Row> rows(Attribute<?> attribute) {
        var instead = IN_PLACE_OF.get(attribute.code());
        return instead == null ? Stream.of(stated(attribute)) : instead.stream();
    }

    private static Row stated(Attribute<?> attribute) {
        return new Row(attribute.code(), attribute.group(), attribute::name, false, model -> model.stated(attribute));
    }

    private static Row parties(String code, Function<DescribedModel, AttributeValue> read) {
        return computed(code, AttributeGroup.AREAS_AND_PARTIES, read);
    }

    private static Row computed(String code, AttributeGroup group, Function<DescribedModel, AttributeValue> read) {
        return new Row(code, group, locale -> AttributeTexts.in(locale).say(code), true, read);
    }
}
