package nl.regiospiegel.figures.publishing.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import nl.regiospiegel.figures.publishing.entity.Publication.Published;
import nl.regiospiegel.figures.publishing.entity.Publication.Withdrawn;
import nl.regiospiegel.figures.publishing.entity.Step;
import nl.regiospiegel.figures.publishing.entity.StepAction;
import nl.regiospiegel.regions.audit.Audited;
import nl.regiospiegel.regions.language.Language;

/** Ends every new use of a publication at once. What was there stays on record for the region itself. */
@ApplicationScoped
public class WithdrawPublication {

    @Inject
    private Publications publications;

    @Inject
    private StoredPublications store;

    @Inject
    private PublishedSets sets;

    @Inject
    private PublicationSteps steps;

    @Inject
    private Language language;

    @Inject
    private Event<Audited> audited;

    /**
     * @throws UnknownPublication when the region has none with this id
     * @throws PublicationRefused when it is not published
     */
    @Transactional
    public Withdrawn withdraw(String id, String comment, String account) {
        publications.lock();
        if (!(publications.own(id) instanceof Published published)) {
            throw PublicationRefused.inState(publications.own(id).state(), language);
        }
        var withdrawn = published.withdraw();
        var offer = withdrawn.offer();
        store.close(withdrawn);
        sets.withdraw(offer.region(), id);
        steps.add(offer, Step.of(StepAction.WITHDRAW, account, comment));
        var subject = offer.subject();
        audited.fire(new Audited("publication-withdrawn", id, subject.indicator() + " " + subject.period()));
        return withdrawn;
    }
}
