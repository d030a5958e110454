package nl.regiospiegel.figures.publication.entity;

/**
 * What was published of one age class.
 *
 * @param age code of the class, such as {@code Y4T11}
 * @param figure of that class in one area and period
 */
public record StratumFigure(String age, PublishedFigure figure) {}
