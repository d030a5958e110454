package nl.regiospiegel.figures.codelist.entity;

import nl.regiospiegel.regions.description.entity.LocalText;

/**
 * A code of a list.
 *
 * @param code the code
 * @param name what it means; the English is ours
 * @param mapsTo the code of another list it stands for, {@code null} when it has no clear counterpart
 * @param neverOutcome an end or restart by the reform itself, which never counts as an outcome of help
 */
public record CodeListEntry(String code, LocalText name, String mapsTo, boolean neverOutcome) {}
