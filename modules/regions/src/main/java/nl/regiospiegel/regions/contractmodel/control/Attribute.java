package nl.regiospiegel.regions.contractmodel.control;

import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import java.util.function.BiFunction;
import java.util.function.Function;
import nl.regiospiegel.regions.configuration.entity.RegionConfiguration;
import nl.regiospiegel.regions.contractmodel.entity.ContractModel;
import nl.regiospiegel.regions.source.entity.Fact;
import nl.regiospiegel.regions.source.entity.FactList;
import nl.regiospiegel.regions.source.entity.FactState;

/**
 * One attribute of a contract model and how it is read out.
 *
 * @param code its path in the file, such as {@code term.durationMonths}; stable
 * @param group where it is read
 * @param list whether it can have several values
 * @param facts where its facts stand
 * @param words how one value is said
 */
public record Attribute<T>(
        String code,
        AttributeGroup group,
        boolean list,
        BiFunction<RegionConfiguration, ContractModel, FactList<T>> facts,
        BiFunction<Words, T, Said> words) {

    /** What people call it; Dutch unless the locale is English. */
    public String name(Locale locale) {
        var noFallback = Control.getNoFallbackControl(Control.FORMAT_PROPERTIES);
        return ResourceBundle.getBundle("nl.regiospiegel.regions.contractmodel.attributes", locale, noFallback)
                .getString(code);
    }

    static <T> Attribute<T> one(
            String code,
            AttributeGroup group,
            Function<ContractModel, Fact<T>> fact,
            BiFunction<Words, T, Said> words) {
        return new Attribute<>(code, group, false, (region, model) -> list(fact.apply(model)), words);
    }

    static <T> Attribute<T> several(
            String code,
            AttributeGroup group,
            Function<ContractModel, FactList<T>> facts,
            BiFunction<Words, T, Said> words) {
        return new Attribute<>(code, group, true, (region, model) -> facts.apply(model), words);
    }

    /** A single fact as a list: with one item when something is said, else with its reason for silence. */
    static <T> FactList<T> list(Fact<T> fact) {
        return fact.state() == FactState.KNOWN || fact.state() == FactState.CONFLICTING
                ? FactList.of(List.of(fact))
                : new FactList<>(fact.state(), List.of(), fact.note());
    }
}
