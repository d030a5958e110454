package nl.regiospiegel.figures.publishing.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import nl.regiospiegel.figures.publishing.entity.Decision;
import nl.regiospiegel.figures.publishing.entity.Offer;
import nl.regiospiegel.figures.publishing.entity.PreparedSet;
import nl.regiospiegel.figures.publishing.entity.Publication;
import nl.regiospiegel.figures.publishing.entity.Publication.Published;
import nl.regiospiegel.figures.publishing.entity.Publication.Submitted;
import nl.regiospiegel.figures.publishing.entity.Publishing;
import nl.regiospiegel.figures.publishing.entity.Step;
import nl.regiospiegel.figures.publishing.entity.StepAction;
import nl.regiospiegel.regions.answers.Today;
import nl.regiospiegel.regions.audit.Audited;
import nl.regiospiegel.regions.language.Language;
import nl.regiospiegel.regions.register.control.Regions;

/** Decides on what a colleague submitted: publishes it or sends it back. One of these moments is when small numbers are hidden. */
@ApplicationScoped
public class DecidePublication {

    @Inject
    private Publications publications;

    @Inject
    private StoredPublications store;

    @Inject
    private PublishedSets sets;

    @Inject
    private PublicationSteps steps;

    @Inject
    private PreparingSets preparing;

    @Inject
    private Regions regions;

    @Inject
    private Language language;

    @Inject
    private Event<Audited> audited;

    /**
     * @param account who decides; never who submitted
     * @throws UnknownPublication when the region has none with this id
     * @throws PublicationRefused when it cannot be decided, or not by this account
     */
    @Transactional
    public Publication decide(String id, Decision decision, String account) {
        publications.lock();
        var submitted = submitted(id);
        var submission = steps.of(submitted.offer()).get(0);
        if (submission.account().equals(account)) {
            throw PublicationRefused.ownSubmission(language);
        }
        return decision.approves()
                ? approve(submitted, submission, decision, account)
                : sendBack(submitted, decision, account);
    }

    private Submitted submitted(String id) {
        var publication = publications.own(id);
        if (publication instanceof Submitted submitted) {
            return submitted;
        }
        throw PublicationRefused.inState(publication.state(), language);
    }

    private Published approve(Submitted submitted, Step submission, Decision decision, String account) {
        var offer = submitted.offer();
        if (!preparing.fingerprint(offer.subject(), offer.history()).equals(submission.fingerprint())) {
            throw PublicationRefused.figuresChanged(language);
        }
        var set = preparing.prepare(
                offer.subject(), offer.history(), offer.terms().rule());
        if (decision.seen() != null && !decision.seen().equals(set.contentHash())) {
            throw PublicationRefused.previewOutdated(language);
        }
        steps.add(offer, Step.of(StepAction.APPROVE, account, decision.comment()));
        return publish(submitted, set);
    }

    private Published publish(Submitted submitted, PreparedSet set) {
        var offer = submitted.offer();
        var published = submitted.publish(new Publishing(
                offer.history() == null ? Today.day() : offer.history().on(),
                Instant.now().truncatedTo(ChronoUnit.MICROS),
                set.contentHash()));
        store.publish(List.of(published), regions.find(offer.region()).published());
        sets.add(published, set.shown());
        sets.addReasons(offer, set.figures());
        sets.openSources(offer.region());
        tell("publication-published", offer);
        return published;
    }

    private Publication sendBack(Submitted submitted, Decision decision, String account) {
        var returned = submitted.sendBack();
        steps.add(returned.offer(), Step.of(StepAction.RETURN, account, decision.comment()));
        store.close(returned);
        tell("publication-returned", returned.offer());
        return returned;
    }

    private void tell(String action, Offer offer) {
        var subject = offer.subject();
        audited.fire(new Audited(action, offer.id(), subject.indicator() + " " + subject.period()));
    }
}
