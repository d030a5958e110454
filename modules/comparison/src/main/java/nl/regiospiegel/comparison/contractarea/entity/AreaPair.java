package nl.regiospiegel.comparison.contractarea.entity;

import nl.regiospiegel.comparison.difference.entity.DifferenceComparison;

/** Two contract areas of one region, and how far they are apart. */
public record AreaPair(ContractedArea a, ContractedArea b, DifferenceComparison difference) {}
