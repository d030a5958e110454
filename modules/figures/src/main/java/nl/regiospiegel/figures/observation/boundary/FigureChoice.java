package nl.regiospiegel.figures.observation.boundary;

/** Something that can be chosen on a page. */
public record FigureChoice(String value, String label, boolean chosen) {}
