package nl.regiospiegel.figures.publishing.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Map;
import java.util.stream.Collectors;
import nl.regiospiegel.figures.publication.entity.ConfidentialityStatus;
import nl.regiospiegel.figures.publication.entity.ObservationStatus;
import nl.regiospiegel.figures.publishing.entity.Cell;
import nl.regiospiegel.figures.publishing.entity.ContentHash;
import nl.regiospiegel.figures.publishing.entity.Offer.History;
import nl.regiospiegel.figures.publishing.entity.PreparedFigure;
import nl.regiospiegel.figures.publishing.entity.PreparedSet;
import nl.regiospiegel.figures.publishing.entity.PublicationSubject;
import nl.regiospiegel.figures.publishing.entity.SetFigure;
import nl.regiospiegel.figures.suppression.control.Suppression;
import nl.regiospiegel.figures.suppression.entity.HiddenCell;
import nl.regiospiegel.figures.suppression.entity.HidingReason;
import nl.regiospiegel.figures.suppression.entity.Place;
import nl.regiospiegel.figures.suppression.entity.SuppressedCell;
import nl.regiospiegel.figures.suppression.entity.SuppressionRule;

/** Shows what others would see of a set: the preview is the publication, made in the same place from the same input. */
@ApplicationScoped
public class PreparingSets {

    @Inject
    private MakingSets sets;

    @Inject
    private OutsideKnowledge outside;

    @Inject
    private Suppression suppression;

    /** The set of the speaking region as it would be published now; of history as it was on its day. */
    public PreparedSet prepare(PublicationSubject subject, History history, SuppressionRule rule) {
        var figures = sets.make(subject, day(history));
        var input = sets.toHide(subject, figures, Instant.now());
        var result = suppression.apply(input, outside.about(subject, figures), rule);
        Map<Place, HidingReason> reasons =
                result.report().hidden().stream().collect(Collectors.toMap(HiddenCell::place, HiddenCell::reason));
        var prepared = new ArrayList<PreparedFigure>();
        for (int i = 0; i < figures.size(); i++) {
            var cell = result.cells().get(i);
            prepared.add(new PreparedFigure(figures.get(i), shown(figures.get(i), cell), reasons.get(cell.place())));
        }
        prepared.sort(Comparator.comparing(PreparedFigure::shown, SetFigure.ORDER));
        return new PreparedSet(subject, prepared, result.report().unprotected().size());
    }

    /** Hash of the own figures that would be submitted, by which a later change is seen. */
    String fingerprint(PublicationSubject subject, History history) {
        return ContentHash.of(subject, sets.make(subject, day(history)));
    }

    private static LocalDate day(History history) {
        return history == null ? null : history.on();
    }

    static SetFigure shown(SetFigure own, SuppressedCell cell) {
        if (cell.hidden()) {
            return own.with(
                    new Cell(ObservationStatus.SUPPRESSED, ConfidentialityStatus.CONFIDENTIAL, null, null, null));
        }
        var status = own.cell().status();
        var free = status.hasNoValue() ? own.cell().confidentiality() : ConfidentialityStatus.FREE;
        var deviation = own.cell().standardDeviation();
        return own.with(new Cell(status, free, cell.numerator(), cell.denominator(), cell.value(), deviation));
    }
}
