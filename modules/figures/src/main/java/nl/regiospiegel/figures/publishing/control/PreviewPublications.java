package nl.regiospiegel.figures.publishing.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.regiospiegel.figures.publishing.entity.ComparedFigure;
import nl.regiospiegel.figures.publishing.entity.Offer.Terms;
import nl.regiospiegel.figures.publishing.entity.Preview;
import nl.regiospiegel.figures.publishing.entity.Publication;
import nl.regiospiegel.figures.publishing.entity.PublicationState;
import nl.regiospiegel.figures.publishing.entity.PublicationSubject;
import nl.regiospiegel.figures.publishing.entity.SetFigure;
import nl.regiospiegel.figures.publishing.entity.Submission;
import nl.regiospiegel.figures.publishing.entity.Visibility;
import nl.regiospiegel.regions.rules.InvalidInput;

/** Shows what others would see of own figures before anybody submits them. Keeps nothing. */
@ApplicationScoped
public class PreviewPublications {

    @Inject
    private CheckSubmission check;

    @Inject
    private PreparingSets preparing;

    @Inject
    private SuppressionRules rules;

    @Inject
    private Publications publications;

    @Inject
    private PublishedSets published;

    /**
     * Each set as if it were the only one. Needs a transaction.
     *
     * @throws InvalidInput when there is nothing to show, with everything that is wrong
     */
    public List<Preview> preview(Submission submission) {
        var obstacles = check.checkShowable(submission);
        var terms = new Terms(submission.grant(), rules.current());
        return submission.subjects().stream()
                .map(subject -> preview(subject, submission, terms, obstacles.get(subject)))
                .toList();
    }

    private Preview preview(PublicationSubject subject, Submission submission, Terms terms, String obstacle) {
        var set = preparing.prepare(subject, submission.history(), terms.rule());
        var now = seenNow(subject);
        var figures = set.figures().stream()
                .map(figure -> new ComparedFigure(figure, now.get(figure.shown().place())))
                .toList();
        return new Preview(set, terms, figures, Optional.ofNullable(obstacle));
    }

    /** What any other region sees of the subject: of each figure the newest vintage, as it was published last. */
    private Map<SetFigure.Place, SetFigure> seenNow(PublicationSubject subject) {
        var asked = new Publications.Asked(
                PublicationState.PUBLISHED,
                subject.indicator().value(),
                subject.period().code());
        return publications.list(asked).stream()
                .filter(publications::isOwn)
                .map(Publication::offer)
                .filter(offer -> offer.terms().grant().visibility() != Visibility.OWN)
                .flatMap(offer -> published.of(offer).stream())
                .collect(Collectors.toMap(
                        SetFigure::place,
                        Function.identity(),
                        BinaryOperator.maxBy(
                                Comparator.comparing(figure -> figure.vintage().date()))));
    }
}
