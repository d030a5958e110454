package nl.regiospiegel.comparison.choice.entity;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.regiospiegel.regions.configuration.entity.RegionConfiguration;
import nl.regiospiegel.regions.contractmodel.entity.ContractModel;
import nl.regiospiegel.regions.description.entity.Municipality;
import nl.regiospiegel.regions.speaking.RegionId;
import nl.regiospiegel.regions.timeline.entity.EventType;
import nl.regiospiegel.regions.timeline.entity.TimelineEvent;

/**
 * A region as it takes part in a comparison.
 *
 * @param configuration everything it has configured
 * @param version number of that configuration
 */
public record ComparedRegion(RegionConfiguration configuration, int version) {

    public RegionId id() {
        return configuration.region().id();
    }

    public String name(Locale locale) {
        var name = configuration.region().name();
        return "en".equals(locale.getLanguage()) ? name.en() : name.nl();
    }

    public boolean demonstration() {
        return configuration.region().demonstration();
    }

    public List<Municipality> municipalities(LocalDate day) {
        return configuration.region().municipalities().stream()
                .filter(municipality -> municipality.belongsOn(day))
                .toList();
    }

    /**
     * The contract that is compared: the last one that had begun on the day, else the first one to begin. A contract whose
     * base term is over stays: no source says that it ended.
     */
    public Optional<ContractModel> contractModel(LocalDate day) {
        var byStart = configuration.contractModels().stream()
                .sorted(Comparator.comparing(this::start))
                .toList();
        return byStart.stream()
                .filter(model -> !start(model).isAfter(day))
                .reduce((earlier, later) -> later)
                .or(() -> byStart.stream().findFirst());
    }

    /** The event with which this contract starts: the one it names, else its own start. Never that of another contract. */
    public Optional<TimelineEvent> start(Optional<ContractModel> model) {
        return model.flatMap(contract -> Optional.ofNullable(contract.term().start()))
                .flatMap(configuration::event)
                .or(() -> configuration.events().stream()
                        .filter(event -> event.type() == EventType.CONTRACT_START && isOf(event, model))
                        .findFirst());
    }

    /** An event without a contract speaks of the only one there is. */
    private boolean isOf(TimelineEvent event, Optional<ContractModel> model) {
        return event.contractModel() == null
                ? configuration.contractModels().size() <= 1
                : model.filter(contract -> contract.id().equals(event.contractModel()))
                        .isPresent();
    }

    private LocalDate start(ContractModel model) {
        var from = configuration.validity(model).from();
        return from == null ? LocalDate.MIN : from;
    }
}
