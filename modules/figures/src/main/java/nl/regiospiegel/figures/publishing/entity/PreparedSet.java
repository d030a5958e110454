package nl.regiospiegel.figures.publishing.entity;

import java.util.List;

/**
 * A set as it is or would be published.
 *
 * @param subject what it is about
 * @param figures its figures, by area and part
 * @param unprotected how many hidden counts others can narrow down with what they know already, whatever is hidden here
 */
public record PreparedSet(PublicationSubject subject, List<PreparedFigure> figures, int unprotected) {

    public PreparedSet {
        figures = List.copyOf(figures);
    }

    public List<SetFigure> shown() {
        return figures.stream().map(PreparedFigure::shown).toList();
    }

    /** Hash of what others see. */
    public String contentHash() {
        return ContentHash.of(subject, shown());
    }
}
