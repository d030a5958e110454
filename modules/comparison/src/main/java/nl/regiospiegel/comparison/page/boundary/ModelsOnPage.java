package nl.regiospiegel.comparison.page.boundary;

import java.util.ArrayList;
import java.util.List;
import nl.regiospiegel.comparison.choice.entity.ComparedRegion;
import nl.regiospiegel.comparison.model.entity.ComparedAttribute;
import nl.regiospiegel.regions.contractmodel.control.AttributeGroup;

/** The table of contract models: attributes by group, a cell for each region. */
final class ModelsOnPage {

    /** Attributes that are read together. */
    public record Group(String name, List<Row> rows) {}

    /** One attribute; computed ones say so. */
    public record Row(String name, boolean differs, boolean computed, List<Cell> cells) {}

    /** What one region says. */
    public record Cell(String region, FactOnPage fact) {}

    private ModelsOnPage() {}

    /** Attributes on which all regions are silent are left to the list below the table. */
    static List<Group> groups(
            List<ComparedAttribute> attributes, List<ComparedRegion> regions, Footnotes footnotes, PageTexts texts) {
        var groups = new ArrayList<Group>();
        for (var group : AttributeGroup.values()) {
            var rows = attributes.stream()
                    .filter(attribute -> attribute.group() == group && !attribute.isSilentEverywhere())
                    .map(attribute -> row(attribute, regions, footnotes, texts))
                    .toList();
            if (!rows.isEmpty()) {
                groups.add(new Group(group.name(texts.locale()), rows));
            }
        }
        return groups;
    }

    /** The attributes on which no source of any region speaks. */
    static List<String> silent(List<ComparedAttribute> attributes) {
        return attributes.stream()
                .filter(ComparedAttribute::isSilentEverywhere)
                .map(ComparedAttribute::name)
                .toList();
    }

    private static Row row(
            ComparedAttribute attribute, List<ComparedRegion> regions, Footnotes footnotes, PageTexts texts) {
        var cells = regions.stream()
                .map(region -> new Cell(region.name(texts.locale()), fact(attribute, region, footnotes)))
                .toList();
        return new Row(attribute.name(), attribute.differs(), attribute.derived(), cells);
    }

    private static FactOnPage fact(ComparedAttribute attribute, ComparedRegion region, Footnotes footnotes) {
        var fact = FactOnPage.of(attribute.values().get(region.id()), region, footnotes);
        return attribute.derived() ? fact.withoutReasons() : fact;
    }
}
