package nl.regiospiegel.regions.contractmodel.entity;

import nl.regiospiegel.regions.source.entity.Fact;
import nl.regiospiegel.regions.source.entity.FactList;

/**
 * How a region contracts youth help: with whom, for what, how long and on which terms. Every attribute is a fact; what
 * no source says is unknown. Who the contractors are follows from the lots, never typed in twice.
 *
 * @param id id within the region
 * @param name what the contract is called
 * @param agreementType what the document is: agreement, covenant
 * @param contractingAuthorities ids of the parties that give the assignment
 * @param form sort of assignment
 * @param characteristics what marks the way of working
 * @param procurementProcedure how the contractor was sought
 * @param awardCriteria what the choice was made on
 * @param implementationVariant effort, output or task
 * @param fundingForms how it is paid for
 * @param value what it is worth
 * @param scope what it covers
 * @param lots areas with their contractor
 * @param term how long it runs
 * @param extensionOptions rights to go on
 * @param amendments changes after signing
 * @param targets what must be reached, in numbers
 * @param financialParameters agreements about money
 * @param aims what it is for
 * @param boundaryRules how it meets neighbouring care
 * @param continuityArrangements what is arranged for clients and staff at the change
 * @param monitoringDuties what is followed and reported
 * @param providersBefore number of providers before it
 * @param providersAfter number of contractors after it
 * @param predecessor what was there before
 * @param openDecisions what was not decided yet
 * @param background what sources say of the situation around it
 */
public record ContractModel(
        String id,
        Fact<String> name,
        Fact<String> agreementType,
        FactList<String> contractingAuthorities,
        Fact<ContractForm> form,
        FactList<String> characteristics,
        Fact<ProcurementProcedure> procurementProcedure,
        FactList<String> awardCriteria,
        Fact<ImplementationVariant> implementationVariant,
        FactList<FundingForm> fundingForms,
        Fact<Quantity> value,
        Scope scope,
        FactList<Lot> lots,
        Term term,
        FactList<ExtensionOption> extensionOptions,
        FactList<Amendment> amendments,
        FactList<Target> targets,
        FactList<FinancialParameter> financialParameters,
        FactList<String> aims,
        FactList<String> boundaryRules,
        FactList<String> continuityArrangements,
        FactList<String> monitoringDuties,
        Fact<Integer> providersBefore,
        Fact<Integer> providersAfter,
        Fact<Predecessor> predecessor,
        FactList<String> openDecisions,
        FactList<String> background) {

    public ContractModel {
        name = orUnknown(name);
        agreementType = orUnknown(agreementType);
        contractingAuthorities = orUnknown(contractingAuthorities);
        form = orUnknown(form);
        characteristics = orUnknown(characteristics);
        procurementProcedure = orUnknown(procurementProcedure);
        awardCriteria = orUnknown(awardCriteria);
        implementationVariant = orUnknown(implementationVariant);
        fundingForms = orUnknown(fundingForms);
        value = orUnknown(value);
        scope = scope == null ? new Scope(null, null, null) : scope;
        lots = orUnknown(lots);
        term = term == null ? new Term(null, null, null) : term;
        extensionOptions = orUnknown(extensionOptions);
        amendments = orUnknown(amendments);
        targets = orUnknown(targets);
        financialParameters = orUnknown(financialParameters);
        aims = orUnknown(aims);
        boundaryRules = orUnknown(boundaryRules);
        continuityArrangements = orUnknown(continuityArrangements);
        monitoringDuties = orUnknown(monitoringDuties);
        providersBefore = orUnknown(providersBefore);
        providersAfter = orUnknown(providersAfter);
        predecessor = orUnknown(predecessor);
        openDecisions = orUnknown(openDecisions);
        background = orUnknown(background);
    }

    private static <T> Fact<T> orUnknown(Fact<T> fact) {
        return fact == null ? Fact.unknown() : fact;
    }

    private static <T> FactList<T> orUnknown(FactList<T> facts) {
        return facts == null ? FactList.unknown() : facts;
    }
}
