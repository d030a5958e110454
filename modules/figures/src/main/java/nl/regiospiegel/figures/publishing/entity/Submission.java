package nl.regiospiegel.figures.publishing.entity;

import java.util.List;
import nl.regiospiegel.figures.publishing.entity.Offer.History;

/**
 * What somebody asks to be published. Each subject becomes a publication of its own, on the same terms.
 *
 * @param subjects one or more
 * @param grant who may read it
 * @param history where and when the figures were public before, {@code null} when they were not
 * @param comment for the colleague who decides, {@code null} when there is none
 */
public record Submission(List<PublicationSubject> subjects, Grant grant, History history, String comment) {

    public Submission {
        subjects = List.copyOf(subjects);
    }
}
