package nl.regiospiegel.figures.loading.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.regiospiegel.figures.importing.entity.ImportedFigure;
import nl.regiospiegel.figures.publication.entity.DataSet;
import nl.regiospiegel.figures.publication.entity.Vintage;
import nl.regiospiegel.figures.publishing.control.PublishedSets;
import nl.regiospiegel.figures.publishing.control.StoredPublications;
import nl.regiospiegel.figures.publishing.entity.Cell;
import nl.regiospiegel.figures.publishing.entity.ContentHash;
import nl.regiospiegel.figures.publishing.entity.Grant;
import nl.regiospiegel.figures.publishing.entity.Offer;
import nl.regiospiegel.figures.publishing.entity.Publication.Published;
import nl.regiospiegel.figures.publishing.entity.Publication.Submitted;
import nl.regiospiegel.figures.publishing.entity.PublicationSubject;
import nl.regiospiegel.figures.publishing.entity.Publishing;
import nl.regiospiegel.figures.publishing.entity.SetFigure;
import nl.regiospiegel.figures.suppression.entity.SuppressionRule;
import nl.regiospiegel.regions.register.entity.KnownRegion;
import nl.regiospiegel.regions.speaking.RegionId;

/**
 * The invented figures as if they had been public all along: a publication of each vintage of each indicator and period, open
 * to every region since the day of the vintage. None of the counts is small, which a test checks, so nothing is hidden.
 */
@ApplicationScoped
public class DemonstrationHistory {

    private record Edition(PublicationSubject subject, Vintage vintage) {}

    private record Told(Published publication, List<SetFigure> figures) {}

    @Inject
    private StoredPublications publications;

    @Inject
    private PublishedSets sets;

    void store(KnownRegion region, DemonstrationFigures figures, DataSet set) {
        var told = editions(region.id(), figures, set).entrySet().stream()
                .map(edition -> tell(region.id(), edition.getKey(), edition.getValue()))
                .toList();
        publications.add(told.stream().map(each -> each.publication().offer()).toList());
        publications.publish(told.stream().map(Told::publication).toList(), region.published());
        told.forEach(each -> sets.add(each.publication(), each.figures()));
        sets.openSources(region.id());
    }

    private static Map<Edition, List<SetFigure>> editions(RegionId region, DemonstrationFigures figures, DataSet set) {
        var totals = figures.totals(region);
        return Stream.concat(figures.of(region).stream(), totals.stream())
                .collect(Collectors.groupingBy(
                        DemonstrationHistory::edition,
                        Collectors.mapping(
                                figure -> figure(figure, set, totals.contains(figure)),
                                Collectors.toCollection(ArrayList::new))));
    }

    private static Edition edition(ImportedFigure figure) {
        return new Edition(
                new PublicationSubject(figure.key().indicator(), figure.key().period()), figure.vintage());
    }

    private static SetFigure figure(ImportedFigure figure, DataSet set, boolean derived) {
        var cell = new Cell(
                figure.observationStatus(),
                figure.confidentiality(),
                figure.numerator(),
                figure.denominator(),
                figure.value(),
                figure.standardDeviation());
        var place = new SetFigure.Place(figure.key().area(), figure.key().breakdown());
        return new SetFigure(place, figure.vintage(), cell, set.id(), derived);
    }

    private static Told tell(RegionId region, Edition edition, List<SetFigure> figures) {
        var now = Instant.now();
        var day = edition.vintage().date();
        var offer = new Offer(
                UUID.randomUUID().toString(),
                region,
                edition.subject(),
                new Offer.Terms(Grant.ALL, SuppressionRule.STANDARD),
                new Offer.History(day, null),
                now,
                true);
        var publishing = new Publishing(day, now, ContentHash.of(edition.subject(), figures));
        return new Told(new Submitted(offer).publish(publishing), figures);
    }
}
