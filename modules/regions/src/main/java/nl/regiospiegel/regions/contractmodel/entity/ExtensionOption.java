package nl.regiospiegel.regions.contractmodel.entity;

/**
 * The right to go on after the base term.
 *
 * @param months by how much, {@code null} when not stated
 * @param wording the source's words
 */
public record ExtensionOption(Integer months, String wording) {}
