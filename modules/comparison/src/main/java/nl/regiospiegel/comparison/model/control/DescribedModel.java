package nl.regiospiegel.comparison.model.control;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import nl.regiospiegel.comparison.choice.entity.ComparedRegion;
import nl.regiospiegel.comparison.model.entity.AttributeValue;
import nl.regiospiegel.regions.contractmodel.control.Attribute;
import nl.regiospiegel.regions.contractmodel.control.Words;
import nl.regiospiegel.regions.contractmodel.entity.ContractModel;
import nl.regiospiegel.regions.description.entity.Party;
import nl.regiospiegel.regions.source.entity.Citation;
import nl.regiospiegel.regions.source.entity.Derivation;
import nl.regiospiegel.regions.source.entity.Reading;

/** The contract model of one region on one day, in one language. */
record DescribedModel(ComparedRegion region, ContractModel model, LocalDate day, Locale locale) {

    Words words() {
        return new Words(region.configuration().region(), locale);
    }

    String name(Party party) {
        return words().party(party.id()).text();
    }

    <T> AttributeValue stated(Attribute<T> attribute) {
        var words = words();
        return Values.of(attribute.facts().apply(region.configuration(), model), attribute.list(), value -> attribute
                .words()
                .apply(words, value));
    }

    static Derivation from(String reason, String... paths) {
        return new Derivation(List.of(paths), reason);
    }

    static List<Citation> citations(List<? extends Reading<?>> readings) {
        return readings.stream()
                .flatMap(reading -> reading.sources().stream())
                .distinct()
                .toList();
    }
}
