package nl.regiospiegel.comparison.evaluation.entity;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.regiospiegel.comparison.choice.entity.ComparedRegion;
import nl.regiospiegel.regions.contractmodel.entity.ContractModel;
import nl.regiospiegel.regions.timeline.entity.EventType;
import nl.regiospiegel.regions.timeline.entity.TimelineEvent;

/** The event at which the clock of a study stands at 0. */
public enum StartEvent {
    CONTRACT_START(EventType.CONTRACT_START),
    CLIENT_TRANSFER(EventType.CLIENT_TRANSFER),
    INTAKE_CUT_OVER(EventType.INTAKE_CUT_OVER),
    /** The award itself; where a source says which kind it was, the final one goes first. */
    AWARD(EventType.AWARD, EventType.FINAL_AWARD, EventType.PROVISIONAL_AWARD);

    private final List<EventType> types;

    StartEvent(EventType... types) {
        this.types = List.of(types);
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The event of the contract that a region has on a day. */
    public Optional<TimelineEvent> of(ComparedRegion region, LocalDate day) {
        var model = region.contractModel(day);
        if (this == CONTRACT_START) {
            return region.start(model);
        }
        return types.stream()
                .flatMap(type -> region.configuration().events().stream().filter(event -> event.type() == type))
                .filter(event -> isOf(event, model, region))
                .findFirst();
    }

    private static boolean isOf(TimelineEvent event, Optional<ContractModel> model, ComparedRegion region) {
        return event.contractModel() == null
                ? region.configuration().contractModels().size() <= 1
                : model.filter(contract -> contract.id().equals(event.contractModel()))
                        .isPresent();
    }
}
