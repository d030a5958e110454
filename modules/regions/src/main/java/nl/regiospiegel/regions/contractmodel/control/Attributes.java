package nl.regiospiegel.regions.contractmodel.control;

import static nl.regiospiegel.regions.contractmodel.control.Attribute.list;
import static nl.regiospiegel.regions.contractmodel.control.Attribute.one;
import static nl.regiospiegel.regions.contractmodel.control.Attribute.several;
import static nl.regiospiegel.regions.contractmodel.control.AttributeGroup.AIMS_AND_TARGETS;
import static nl.regiospiegel.regions.contractmodel.control.AttributeGroup.AREAS_AND_PARTIES;
import static nl.regiospiegel.regions.contractmodel.control.AttributeGroup.CLIENTS_AND_CARE;
import static nl.regiospiegel.regions.contractmodel.control.AttributeGroup.CONTRACT;
import static nl.regiospiegel.regions.contractmodel.control.AttributeGroup.MONEY;
import static nl.regiospiegel.regions.contractmodel.control.AttributeGroup.SCOPE;
import static nl.regiospiegel.regions.contractmodel.control.AttributeGroup.TERM;

import java.util.List;
import java.util.function.Function;
import nl.regiospiegel.regions.configuration.entity.RegionConfiguration;
import nl.regiospiegel.regions.contractmodel.entity.ContractModel;
import nl.regiospiegel.regions.source.entity.Fact;
import nl.regiospiegel.regions.timeline.entity.EventDate;
import nl.regiospiegel.regions.timeline.entity.TimelineEvent;

/** Every attribute of a contract model, in the order in which it is read. */
public final class Attributes {

    public static final List<Attribute<?>> ALL = List.of(
            one("name", CONTRACT, ContractModel::name, Words::text),
            one("agreementType", CONTRACT, ContractModel::agreementType, Words::text),
            one("form", CONTRACT, ContractModel::form, Words::coded),
            several("characteristics", CONTRACT, ContractModel::characteristics, Words::text),
            one("procurementProcedure", CONTRACT, ContractModel::procurementProcedure, Words::coded),
            several("awardCriteria", CONTRACT, ContractModel::awardCriteria, Words::text),
            one("implementationVariant", CONTRACT, ContractModel::implementationVariant, Words::coded),
            several("amendments", CONTRACT, ContractModel::amendments, Words::amendment),
            one("scope.extent", SCOPE, model -> model.scope().extent(), Words::text),
            several("scope.included", SCOPE, model -> model.scope().included(), Words::coded),
            several("scope.excluded", SCOPE, model -> model.scope().excluded(), Words::coded),
            several("contractingAuthorities", AREAS_AND_PARTIES, ContractModel::contractingAuthorities, Words::party),
            several("lots", AREAS_AND_PARTIES, ContractModel::lots, Words::lot),
            one("providersBefore", AREAS_AND_PARTIES, ContractModel::providersBefore, Words::number),
            one("providersAfter", AREAS_AND_PARTIES, ContractModel::providersAfter, Words::number),
            one("predecessor", AREAS_AND_PARTIES, ContractModel::predecessor, Words::predecessor),
            start("start.planned", TimelineEvent::planned),
            start("start.actual", TimelineEvent::actual),
            one("term.durationMonths", TERM, model -> model.term().durationMonths(), Words::months),
            one("term.end", TERM, model -> model.term().end(), Words::date),
            several("extensionOptions", TERM, ContractModel::extensionOptions, Words::extension),
            several("fundingForms", MONEY, ContractModel::fundingForms, Words::coded),
            one("value", MONEY, ContractModel::value, Words::quantity),
            several("financialParameters", MONEY, ContractModel::financialParameters, Words::money),
            several("aims", AIMS_AND_TARGETS, ContractModel::aims, Words::text),
            several("targets", AIMS_AND_TARGETS, ContractModel::targets, Words::target),
            several("monitoringDuties", AIMS_AND_TARGETS, ContractModel::monitoringDuties, Words::text),
            several("boundaryRules", CLIENTS_AND_CARE, ContractModel::boundaryRules, Words::text),
            several("continuityArrangements", CLIENTS_AND_CARE, ContractModel::continuityArrangements, Words::text),
            several("openDecisions", CLIENTS_AND_CARE, ContractModel::openDecisions, Words::text),
            several("background", CLIENTS_AND_CARE, ContractModel::background, Words::text));

    private Attributes() {}

    /** The day a contract starts stands on the timeline, planned and actual apart. */
    private static Attribute<EventDate> start(String code, Function<TimelineEvent, Fact<EventDate>> day) {
        return new Attribute<>(
                code, TERM, false, (region, model) -> list(startDay(region, model, day)), Words::eventDate);
    }

    private static Fact<EventDate> startDay(
            RegionConfiguration region, ContractModel model, Function<TimelineEvent, Fact<EventDate>> day) {
        return region.event(model.term().start()).map(day).orElseGet(Fact::unknown);
    }
}
