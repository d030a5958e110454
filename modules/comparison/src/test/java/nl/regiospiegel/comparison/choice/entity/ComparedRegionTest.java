package nl.regiospiegel.comparison.choice.entity;

import static nl.regiospiegel.comparison.Examples.date;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import nl.regiospiegel.comparison.Examples.Region;
import nl.regiospiegel.regions.contractmodel.entity.ContractModel;
import nl.regiospiegel.regions.timeline.entity.EventType;
import nl.regiospiegel.regions.timeline.entity.TimelineEvent;
import org.junit.jupiter.api.Test;

class ComparedRegionTest {

    @Test
    void a_contract_never_starts_with_the_start_of_another() {
        var region = new Region("twee")
                .contractsWithoutStart("oud", "nieuw", "los")
                .events(start("a", "oud"), start("b", "nieuw"), start("c", null))
                .build();
        assertEquals(Optional.of("a"), startOf(region, 0));
        assertEquals(Optional.of("b"), startOf(region, 1));
        assertEquals(Optional.empty(), startOf(region, 2), "a start of no contract could be of any of them");
    }

    @Test
    void a_start_without_a_contract_is_that_of_the_only_one() {
        var region = new Region("een")
                .contractsWithoutStart("enig")
                .events(start("x", null))
                .build();
        assertEquals(Optional.of("x"), startOf(region, 0));
    }

    @Test
    void the_start_that_a_contract_names_comes_first() {
        var region = new Region("genoemd")
                .events(start("ander", "contract"), start("start", "contract"))
                .build();
        assertEquals(Optional.of("start"), startOf(region, 0));
    }

    private static Optional<String> startOf(ComparedRegion region, int contract) {
        ContractModel model = region.configuration().contractModels().get(contract);
        return region.start(Optional.of(model)).map(TimelineEvent::id);
    }

    private static TimelineEvent start(String id, String contract) {
        return new TimelineEvent(
                id, EventType.CONTRACT_START, "Start", contract, null, date(null), date("2024-01-01"), null);
    }
}
