package nl.regiospiegel.figures.indicator.entity;

import java.util.List;
import java.util.Map;

/**
 * The cell an indicator takes a count from: the same thing counted at the same codes is the same number, under whatever
 * indicator it stands.
 *
 * @param of id of the counted thing
 * @param at codes of a breakdown it is taken at, added up when there are several; a dimension not named is that of the figure
 */
public record CountReference(String of, Map<Dimension, List<String>> at) {

    public CountReference {
        at = at == null ? Map.of() : Map.copyOf(at);
    }
}
