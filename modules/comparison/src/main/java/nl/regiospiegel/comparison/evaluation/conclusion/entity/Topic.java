package nl.regiospiegel.comparison.evaluation.conclusion.entity;

import java.util.List;
import nl.regiospiegel.figures.indicator.entity.Unit;

/**
 * What a conclusion is about, and on how much it rests.
 *
 * @param region name, in the language of the reader
 * @param indicator name, in the language of the reader
 * @param donors how many areas it is compared with
 * @param before clean periods before the switch
 * @param after clean periods after it
 * @param demonstration whether all of it is invented
 * @param warnings sentences of the findings that limit it
 */
public record Topic(
        String region,
        String indicator,
        Unit unit,
        int donors,
        int before,
        int after,
        boolean demonstration,
        List<String> warnings) {

    public Topic {
        warnings = List.copyOf(warnings);
    }
}
