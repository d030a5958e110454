package nl.regiospiegel.figures.publishing.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import nl.regiospiegel.figures.publishing.entity.Offer;
import nl.regiospiegel.figures.publishing.entity.Offer.Terms;
import nl.regiospiegel.figures.publishing.entity.Publication.Submitted;
import nl.regiospiegel.figures.publishing.entity.PublicationSubject;
import nl.regiospiegel.figures.publishing.entity.Step;
import nl.regiospiegel.figures.publishing.entity.Submission;
import nl.regiospiegel.regions.audit.Audited;
import nl.regiospiegel.regions.register.control.Regions;
import nl.regiospiegel.regions.register.entity.KnownRegion;
import nl.regiospiegel.regions.rules.InvalidInput;
import nl.regiospiegel.regions.speaking.SpeakingRegion;

/** Offers own figures to be published: all that is asked for, or nothing. Others see nothing of it yet. */
@ApplicationScoped
public class SubmitPublications {

    @Inject
    private CheckSubmission check;

    @Inject
    private SuppressionRules rules;

    @Inject
    private StoredPublications store;

    @Inject
    private PublicationSteps steps;

    @Inject
    private PreparingSets preparing;

    @Inject
    private Publications publications;

    @Inject
    private Regions regions;

    @Inject
    private SpeakingRegion speaking;

    @Inject
    private Event<Audited> audited;

    /**
     * @param account who submits, and therefore cannot decide
     * @throws InvalidInput with everything that is wrong
     */
    @Transactional
    public List<Submitted> submit(Submission submission, String account) {
        publications.lock();
        check.check(submission);
        var self = regions.find(speaking.region().orElseThrow());
        return submission.subjects().stream()
                .map(subject -> submit(offer(self, subject, submission), submission.comment(), account))
                .toList();
    }

    private Offer offer(KnownRegion self, PublicationSubject subject, Submission submission) {
        return new Offer(
                UUID.randomUUID().toString(),
                self.id(),
                subject,
                new Terms(submission.grant(), rules.current()),
                submission.history(),
                Instant.now().truncatedTo(ChronoUnit.MICROS),
                self.demonstration());
    }

    private Submitted submit(Offer offer, String comment, String account) {
        store.add(List.of(offer));
        var fingerprint = preparing.fingerprint(offer.subject(), offer.history());
        steps.add(offer, Step.submission(account, comment, fingerprint));
        var subject = offer.subject();
        audited.fire(new Audited("publication-submitted", offer.id(), subject.indicator() + " " + subject.period()));
        return new Submitted(offer);
    }
}
