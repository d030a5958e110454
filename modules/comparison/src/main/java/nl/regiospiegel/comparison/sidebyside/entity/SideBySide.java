package nl.regiospiegel.comparison.sidebyside.entity;

import java.util.List;
import nl.regiospiegel.comparison.model.entity.ComparedAttribute;
import nl.regiospiegel.comparison.outcome.entity.Finding;

/**
 * How models differ, beside how outcomes differ.
 *
 * @param findings of the whole: what goes together need not be cause and effect
 * @param models only the attributes on which two regions certainly differ
 * @param outcomes in the order of the catalogue
 */
public record SideBySide(
        SideBySideQuestion question,
        List<Finding> findings,
        List<ComparedAttribute> models,
        List<OutcomeDifferences> outcomes) {

    public SideBySide {
        findings = List.copyOf(findings);
        models = List.copyOf(models);
        outcomes = List.copyOf(outcomes);
    }
}
