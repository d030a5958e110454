package nl.regiospiegel.regions.register.control;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Objects;
import java.util.stream.Stream;
import nl.regiospiegel.regions.accesspoint.entity.AccessPoint;
import nl.regiospiegel.regions.configuration.entity.RegionConfiguration;
import nl.regiospiegel.regions.configuration.entity.Validity;
import nl.regiospiegel.regions.contractmodel.entity.ContractModel;
import nl.regiospiegel.regions.contractmodel.entity.ExtensionOption;
import nl.regiospiegel.regions.source.entity.Citation;
import nl.regiospiegel.regions.source.entity.Fact;
import nl.regiospiegel.regions.source.entity.FactState;
import nl.regiospiegel.regions.source.entity.Reading;
import nl.regiospiegel.regions.source.entity.Source;
import nl.regiospiegel.regions.timeline.entity.EdtfDate;
import nl.regiospiegel.regions.timeline.entity.EventDate;
import nl.regiospiegel.regions.timeline.entity.TimelineEvent;

/** On which days each item of a configuration can be in force; as wide as its sources allow. */
public final class InForce {

    private final RegionConfiguration configuration;
    private final LocalDate learnt;

    /** @param learnt day on which the product learnt this configuration */
    public InForce(RegionConfiguration configuration, LocalDate learnt) {
        this.configuration = configuration;
        this.learnt = learnt;
    }

    /** From the start to the end of the base term; longer as far as a source names options to extend. */
    public Validity of(ContractModel model) {
        var base = configuration.validity(model);
        return new Validity(base.from(), extended(base.until(), model));
    }

    /** Its own period; where that is silent and it is part of a contract, that of the contract. */
    public Validity of(AccessPoint point) {
        var own = configuration.validity(point);
        var contract = contract(point);
        return new Validity(
                own.from() == null ? contract.from() : own.from(),
                own.until() == null ? contract.until() : own.until());
    }

    /** Since it was planned, announced in a dated source or happened, whichever came first; at the latest since it was learnt. */
    public Validity of(TimelineEvent event) {
        var days = Stream.concat(days(event.planned()), days(event.actual()));
        return new Validity(
                Stream.concat(days, Stream.of(learnt))
                        .min(Comparator.naturalOrder())
                        .orElse(learnt),
                null);
    }

    /** Since it was published; a source without a date has always been there. */
    public Validity of(Source source) {
        return new Validity(source.date() == null ? null : source.date().earliest(), null);
    }

    private static LocalDate extended(LocalDate end, ContractModel model) {
        var options = model.extensionOptions();
        if (end == null || options.state() != FactState.KNOWN) {
            return end;
        }
        var months = options.items().stream().map(InForce::months).toList();
        return months.contains(null)
                ? null
                : end.plusDays(1)
                        .plusMonths(months.stream().mapToInt(Integer::intValue).sum())
                        .minusDays(1);
    }

    private static Integer months(Fact<ExtensionOption> option) {
        var readings = option.readings().stream()
                .map(reading -> reading.value().months())
                .toList();
        return readings.contains(null)
                ? null
                : readings.stream().max(Comparator.naturalOrder()).orElse(null);
    }

    private Validity contract(AccessPoint point) {
        if (!point.insideContract().whenKnown().orElse(false)) {
            return new Validity(null, null);
        }
        return configuration.contractModels().stream()
                .filter(model -> model.id().equals(point.contractModel()))
                .findFirst()
                .map(this::of)
                .orElse(new Validity(null, null));
    }

    private Stream<LocalDate> days(Fact<EventDate> fact) {
        return fact.readings().stream().flatMap(this::days);
    }

    private Stream<LocalDate> days(Reading<EventDate> reading) {
        var published = reading.sources().stream()
                .map(Citation::source)
                .flatMap(id -> configuration.source(id).stream())
                .map(Source::date)
                .filter(Objects::nonNull)
                .map(EdtfDate::earliest);
        return Stream.concat(Stream.of(reading.value().edtf().earliest()), published);
    }
}
