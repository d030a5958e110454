package nl.regiospiegel.figures.indicator.entity;

/**
 * A breakdown of an indicator.
 *
 * @param dimension what it is split by
 * @param codeList id of the code list its parts come from
 * @param additive whether the counts of the parts make the total; rounding aside
 */
public record SplitBy(Dimension dimension, String codeList, boolean additive) {}
