package nl.regiospiegel.comparison.model.entity;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import nl.regiospiegel.regions.contractmodel.control.AttributeGroup;
import nl.regiospiegel.regions.speaking.RegionId;

/**
 * One attribute in every region that is compared.
 *
 * @param name in the language of the answer
 * @param derived whether the product computes it from other facts
 * @param values in the order in which the regions were asked
 */
public record ComparedAttribute(
        String code,
        String name,
        AttributeGroup group,
        boolean derived,
        LinkedHashMap<RegionId, AttributeValue> values) {

    public ComparedAttribute {
        values = new LinkedHashMap<>(values);
    }

    /** Whether at least two regions certainly differ. What no source says is never a difference. */
    public boolean differs() {
        var all = new ArrayList<>(values.values());
        return all.stream().anyMatch(one -> all.stream().anyMatch(one::differsFrom));
    }

    public boolean isSilentEverywhere() {
        return values.values().stream().allMatch(AttributeValue::isSilent);
    }
}
