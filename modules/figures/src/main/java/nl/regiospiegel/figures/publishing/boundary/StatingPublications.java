package nl.regiospiegel.figures.publishing.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.regiospiegel.figures.publishing.control.OwnSets;
import nl.regiospiegel.figures.publishing.control.Publications;
import nl.regiospiegel.figures.publishing.entity.Draft;
import nl.regiospiegel.figures.publishing.entity.Publication;
import nl.regiospiegel.figures.publishing.entity.Publication.Published;
import nl.regiospiegel.figures.publishing.entity.Publication.Submitted;
import nl.regiospiegel.figures.publishing.entity.Publication.Withdrawn;
import nl.regiospiegel.figures.publishing.entity.PublicationSubject;
import nl.regiospiegel.figures.publishing.entity.Publishing;
import nl.regiospiegel.regions.speaking.RegionId;

/** Puts publications in the shape of the API. */
@ApplicationScoped
public class StatingPublications {

    @Inject
    private Publications publications;

    @Inject
    private OwnSets sets;

    /** Needs a transaction. */
    List<StatedPublication> state(List<? extends Publication> all) {
        Map<PublicationSubject, Integer> changes = all.isEmpty()
                ? Map.of()
                : sets.all().stream().collect(Collectors.toMap(Draft::subject, Draft::changes));
        return all.stream()
                .map(each -> state(each, changes.get(each.offer().subject())))
                .toList();
    }

    /** Needs a transaction. */
    StatedPublication state(Publication publication) {
        return state(publication, changes(publication));
    }

    /** How many own figures others do not see as they are now; {@code null} where that is not asked. */
    Integer changes(Publication publication) {
        return sets.find(publication.offer().subject())
                .map(Draft::changes)
                .filter(changes -> isCurrent(publication))
                .orElse(null);
    }

    private boolean isCurrent(Publication publication) {
        return publications.isOwn(publication)
                && (publication instanceof Submitted || publication instanceof Published);
    }

    private StatedPublication state(Publication publication, Integer changes) {
        var offer = publication.offer();
        var subject = offer.subject();
        var terms = offer.terms();
        var own = publications.isOwn(publication);
        var publishing = publishing(publication);
        return new StatedPublication(
                offer.id(),
                offer.region().value(),
                own,
                subject.indicator().value(),
                subject.period().kind().code(),
                subject.period().code(),
                publication.state().code(),
                terms.grant().visibility().code(),
                own ? terms.grant().regions().stream().map(RegionId::value).toList() : List.of(),
                terms.rule().threshold(),
                terms.rule().rounding() ? 5 : 1,
                offer.history() != null,
                publishing
                        .map(Publishing::on)
                        .orElse(offer.history() == null ? null : offer.history().on()),
                offer.history() == null ? null : offer.history().where(),
                publishing.map(Publishing::at).orElse(null),
                publishing.map(Publishing::contentHash).orElse(null),
                offer.submittedAt(),
                isCurrent(publication) ? changes : null,
                offer.demonstration());
    }

    static Optional<Publishing> publishing(Publication publication) {
        if (publication instanceof Published published) {
            return Optional.of(published.publishing());
        }
        return publication instanceof Withdrawn withdrawn ? Optional.of(withdrawn.publishing()) : Optional.empty();
    }
}
