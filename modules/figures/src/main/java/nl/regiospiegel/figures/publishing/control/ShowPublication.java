package nl.regiospiegel.figures.publishing.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.regiospiegel.figures.publishing.entity.Offer;
import nl.regiospiegel.figures.publishing.entity.PreparedFigure;
import nl.regiospiegel.figures.publishing.entity.PreparedSet;
import nl.regiospiegel.figures.publishing.entity.Publication;
import nl.regiospiegel.figures.publishing.entity.Publication.Published;
import nl.regiospiegel.figures.publishing.entity.Publication.Withdrawn;
import nl.regiospiegel.figures.publishing.entity.SetFigure;

/**
 * The figures of a publication: of a published one as they stand, of another as they would be. The region itself sees its own
 * numbers beside them, other regions what is shown and nothing else.
 */
@ApplicationScoped
public class ShowPublication {

    @Inject
    private Publications publications;

    @Inject
    private PublishedSets sets;

    @Inject
    private PreparingSets preparing;

    @Inject
    private EarlierSets earlier;

    /** Needs a transaction. */
    public PreparedSet figures(Publication publication) {
        var offer = publication.offer();
        if (!publications.isOwn(publication)) {
            return shown(offer);
        }
        return publication instanceof Published || publication instanceof Withdrawn
                ? kept(publication)
                : preparing.prepare(
                        offer.subject(), offer.history(), offer.terms().rule());
    }

    private PreparedSet shown(Offer offer) {
        var figures = sets.of(offer).stream()
                .map(figure -> new PreparedFigure(null, figure, null))
                .toList();
        return new PreparedSet(offer.subject(), figures, 0);
    }

    private PreparedSet kept(Publication publication) {
        var offer = publication.offer();
        var shown = sets.of(offer);
        var reasons = sets.reasons(offer);
        Map<SetFigure.Place, SetFigure> counted = earlier.counted(publication, shown).stream()
                .collect(Collectors.toMap(SetFigure::place, Function.identity()));
        var figures = shown.stream()
                .map(figure -> new PreparedFigure(counted.get(figure.place()), figure, reasons.get(figure.place())))
                .toList();
        return new PreparedSet(offer.subject(), figures, 0);
    }
}
