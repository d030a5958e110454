package nl.regiospiegel.comparison.outcome.entity;

import java.util.Collection;
import java.util.Optional;
import nl.regiospiegel.regions.contractmodel.entity.CareForm;
import nl.regiospiegel.regions.contractmodel.entity.ContractModel;
import nl.regiospiegel.regions.contractmodel.entity.Scope;
import nl.regiospiegel.regions.source.entity.FactState;

/** Whether a contract covers all help that an indicator measures. */
public enum Coverage {
    COVERED,
    NOT_COVERED,
    /** The sources do not say what the contract covers, or contradict each other about it. */
    UNKNOWN;

    /** The list of a contract is taken as complete: what it leaves out is not covered. No list at all is not known. */
    public static Coverage of(Collection<CareForm> forms, Optional<ContractModel> model) {
        return model.map(contract -> of(forms, contract.scope())).orElse(UNKNOWN);
    }

    private static Coverage of(Collection<CareForm> forms, Scope scope) {
        var states = forms.stream().map(form -> of(form, scope)).distinct().toList();
        if (states.contains(NOT_COVERED)) {
            return NOT_COVERED;
        }
        return states.contains(UNKNOWN) ? UNKNOWN : COVERED;
    }

    private static Coverage of(CareForm form, Scope scope) {
        if (scope.covers(form)) {
            return COVERED;
        }
        return isExcluded(form, scope) || !isDisputed(form, scope) ? NOT_COVERED : UNKNOWN;
    }

    private static boolean isExcluded(CareForm form, Scope scope) {
        return scope.excluded().known().stream().anyMatch(out -> out.contains(form));
    }

    private static boolean isDisputed(CareForm form, Scope scope) {
        return scope.included().state() == FactState.UNKNOWN
                || scope.included().items().stream()
                        .flatMap(item -> item.readings().stream())
                        .anyMatch(reading -> reading.value().contains(form));
    }
}
