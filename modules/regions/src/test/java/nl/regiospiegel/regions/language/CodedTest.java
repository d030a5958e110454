package nl.regiospiegel.regions.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.stream.Stream;
import nl.regiospiegel.regions.accesspoint.entity.AccessPointKind;
import nl.regiospiegel.regions.accesspoint.entity.AccessPointType;
import nl.regiospiegel.regions.contractmodel.entity.CareForm;
import nl.regiospiegel.regions.contractmodel.entity.ContractForm;
import nl.regiospiegel.regions.contractmodel.entity.FinancialParameterKind;
import nl.regiospiegel.regions.contractmodel.entity.FundingForm;
import nl.regiospiegel.regions.contractmodel.entity.ImplementationVariant;
import nl.regiospiegel.regions.contractmodel.entity.ProcurementProcedure;
import nl.regiospiegel.regions.description.entity.PartyKind;
import nl.regiospiegel.regions.localindicator.entity.Better;
import nl.regiospiegel.regions.localindicator.entity.DayCount;
import nl.regiospiegel.regions.localindicator.entity.DefinitionRelation;
import nl.regiospiegel.regions.source.entity.FactState;
import nl.regiospiegel.regions.source.entity.SourceKind;
import nl.regiospiegel.regions.timeline.entity.EventType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CodedTest {

    @ParameterizedTest
    @ValueSource(
            classes = {
                AccessPointKind.class,
                AccessPointType.class,
                Better.class,
                DayCount.class,
                DefinitionRelation.class,
                CareForm.class,
                ContractForm.class,
                EventType.class,
                FactState.class,
                FinancialParameterKind.class,
                FundingForm.class,
                ImplementationVariant.class,
                PartyKind.class,
                ProcurementProcedure.class,
                SourceKind.class
            })
    void every_code_has_a_name_in_both_languages(Class<? extends Coded> list) {
        Stream.of(list.getEnumConstants()).forEach(code -> {
            assertFalse(code.name(Language.DUTCH).isBlank());
            assertFalse(code.name(Language.ENGLISH).isBlank());
        });
    }

    @Test
    void a_code_is_kebab_case_and_named_in_the_language_asked_for() {
        assertEquals("final-award", EventType.FINAL_AWARD.code());
        assertEquals("Definitieve gunning", EventType.FINAL_AWARD.name(Language.DUTCH));
        assertEquals("Final award", EventType.FINAL_AWARD.name(Language.ENGLISH));
    }
}
