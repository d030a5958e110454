package nl.regiospiegel.regions.contractmodel.control;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.lang.reflect.RecordComponent;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.regiospiegel.regions.contractmodel.entity.ContractModel;
import nl.regiospiegel.regions.language.Language;
import org.junit.jupiter.api.Test;

class AttributesTest {

    @Test
    void every_attribute_of_a_contract_model_is_read_out() {
        var read = Attributes.ALL.stream()
                .map(attribute -> attribute.code().replaceAll("[.].*", ""))
                .collect(Collectors.toSet());
        var said = Stream.of(ContractModel.class.getRecordComponents())
                .map(RecordComponent::getName)
                .collect(Collectors.toCollection(HashSet::new));
        said.removeAll(Set.of("id"));
        said.removeAll(read);
        assertEquals(Set.of(), said);
    }

    @Test
    void every_attribute_and_group_has_a_name_in_both_languages() {
        for (var attribute : Attributes.ALL) {
            for (var locale : Set.of(Language.DUTCH, Language.ENGLISH)) {
                assertFalse(attribute.name(locale).isBlank());
                assertFalse(attribute.group().name(locale).isBlank());
            }
        }
    }

    @Test
    void codes_are_unique() {
        assertEquals(
                Attributes.ALL.size(),
                Attributes.ALL.stream().map(Attribute::code).distinct().count());
    }
}
