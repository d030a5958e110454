package nl.regiospiegel.comparison.model.control;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import nl.regiospiegel.comparison.choice.entity.ComparedRegion;
import nl.regiospiegel.comparison.model.entity.AttributeValue;
import nl.regiospiegel.comparison.model.entity.ComparedAttribute;
import nl.regiospiegel.regions.speaking.RegionId;

/** Puts the contract models of regions side by side, attribute by attribute. */
public final class CompareModels {

    private CompareModels() {}

    /**
     * @param day on which the contracts are looked at
     * @param locale language of what people read; codes and values do not depend on it
     */
    public static List<ComparedAttribute> compare(List<ComparedRegion> regions, LocalDate day, Locale locale) {
        return ComparedAttributes.IN_ORDER.stream()
                .map(row -> compare(row, regions, day, locale))
                .toList();
    }

    private static ComparedAttribute compare(
            ComparedAttributes.Row row, List<ComparedRegion> regions, LocalDate day, Locale locale) {
        var values = new LinkedHashMap<RegionId, AttributeValue>();
        regions.forEach(region -> values.put(region.id(), value(row, region, day, locale)));
        return new ComparedAttribute(row.code(), row.name().apply(locale), row.group(), row.derived(), values);
    }

    private static AttributeValue value(
            ComparedAttributes.Row row, ComparedRegion region, LocalDate day, Locale locale) {
        return region.contractModel(day)
                .map(model -> row.read().apply(new DescribedModel(region, model, day, locale)))
                .orElse(AttributeValue.unknown(false));
    }
}
