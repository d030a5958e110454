package nl.regiospiegel.app.it;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.regiospiegel.figures.indicator.entity.IndicatorCode;
import nl.regiospiegel.figures.period.entity.Period;
import nl.regiospiegel.figures.publishing.control.PublishedSets;
import nl.regiospiegel.figures.publishing.control.StoredPublications;
import nl.regiospiegel.figures.publishing.entity.ContentHash;
import nl.regiospiegel.figures.publishing.entity.Grant;
import nl.regiospiegel.figures.publishing.entity.Offer;
import nl.regiospiegel.figures.publishing.entity.Publication.Published;
import nl.regiospiegel.figures.publishing.entity.Publication.Submitted;
import nl.regiospiegel.figures.publishing.entity.PublicationSubject;
import nl.regiospiegel.figures.publishing.entity.Publishing;
import nl.regiospiegel.figures.publishing.entity.SetFigure;
import nl.regiospiegel.figures.suppression.entity.SuppressionRule;

/** Puts figures of a test's own region where others see them, past the workflow. */
@ApplicationScoped
public class PublishingTrial {

    @PersistenceContext(unitName = "regiospiegel")
    private EntityManager entities;

    @Inject
    private StoredPublications publications;

    @Inject
    private PublishedSets sets;

    @Inject
    private InTransaction tell;

    void publish(TrialRegion region, String indicator, String period, List<TrialFigure> figures) {
        publish(region, Grant.ALL, indicator, period, figures);
    }

    void publish(TrialRegion region, Grant grant, String indicator, String period, List<TrialFigure> figures) {
        var subject = new PublicationSubject(
                new IndicatorCode(indicator), Period.parse(period).orElseThrow());
        tell.as(region.id(), () -> {
            store(region, grant, subject, figures);
            return null;
        });
    }

    private void store(TrialRegion region, Grant grant, PublicationSubject subject, List<TrialFigure> figures) {
        var set = region.id() + ":proef";
        entities.createNativeQuery(
                        """
                        insert into figures.region_data_set (region_id, id, content_hash, title, publisher, retrieved, demonstration)
                        values (?1, ?2, 'proef', 'Proefcijfers', 'Proefgemeente', '2026-01-01', ?3) on conflict do nothing""")
                .setParameter(1, region.id().value())
                .setParameter(2, set)
                .setParameter(3, region.demonstration())
                .executeUpdate();
        var content = figures.stream().map(each -> each.from(set)).toList();
        var published = published(region, grant, subject, content);
        publications.add(List.of(published.offer()));
        publications.publish(List.of(published), region.published());
        sets.add(published, content);
        sets.openSources(region.id());
    }

    private static Published published(
            TrialRegion region, Grant grant, PublicationSubject subject, List<SetFigure> content) {
        var vintage = content.get(0).vintage().date();
        var offer = new Offer(
                UUID.randomUUID().toString(),
                region.id(),
                subject,
                new Offer.Terms(grant, SuppressionRule.STANDARD),
                new Offer.History(vintage, null),
                Instant.now(),
                region.demonstration());
        return new Submitted(offer).publish(new Publishing(vintage, Instant.now(), ContentHash.of(subject, content)));
    }
}
