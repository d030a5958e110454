package nl.regiospiegel.comparison.answers;

import java.util.List;
import nl.regiospiegel.figures.publication.entity.PublishedFigure;

/**
 * Where a figure of an answer comes from; everything is absent without a figure.
 *
 * @param status how far it is from its last revision
 * @param vintage when it was published, in EDTF
 * @param publishedBy the region that published it itself, else {@code null}
 * @param sources ids of its sources
 */
public record FigureOrigin(String status, String vintage, String publishedBy, List<String> sources) {

    private static final FigureOrigin NOWHERE = new FigureOrigin(null, null, null, List.of());

    /** @param figure {@code null} where there is none */
    public static FigureOrigin of(PublishedFigure figure) {
        return figure == null
                ? NOWHERE
                : new FigureOrigin(
                        figure.vintage().status().code(),
                        figure.vintage().edtf(),
                        figure.region() == null ? null : figure.region().value(),
                        List.of(figure.dataSet()));
    }
}
