package nl.regiospiegel.figures.publishing.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.regiospiegel.figures.publishing.entity.Draft;
import nl.regiospiegel.figures.publishing.entity.PublicationSubject;
import nl.regiospiegel.figures.publishing.entity.Submission;
import nl.regiospiegel.regions.language.Language;
import nl.regiospiegel.regions.rules.Fault;
import nl.regiospiegel.regions.rules.InvalidInput;

/** Says of each set why it cannot be submitted now, all at once. */
@ApplicationScoped
public class CheckSubmission {

    private record Obstacle(String code, String dutch, String english) {}

    private static final Obstacle TWICE =
            new Obstacle("duplicate-set", "%s staat er twee keer in.", "%s stands there twice.");
    private static final Obstacle NO_FIGURES = new Obstacle(
            "no-own-figures",
            "Uw regio heeft geen eigen cijfers voor %s. Lees die eerst in.",
            "Your region has no figures of its own for %s. Import them first.");
    private static final Obstacle WAITING = new Obstacle(
            "already-submitted",
            "%s is al ingediend. Wacht tot een collega heeft beslist.",
            "%s was submitted already. Wait until a colleague has decided.");
    private static final Obstacle UNCHANGED = new Obstacle(
            "nothing-to-publish",
            "%s is al gepubliceerd en sindsdien niet veranderd.",
            "%s is published already and did not change since.");
    private static final Obstacle NOT_THEN = new Obstacle(
            "no-figures-then",
            "Van %s is geen stand van die dag of eerder. Controleer de datum.",
            "There is no vintage of %s from that day or before. Check the date.");

    @Inject
    private OwnSets own;

    @Inject
    private MakingSets sets;

    @Inject
    private Language language;

    /** @throws InvalidInput with every fault */
    void check(Submission submission) {
        var known = own.all().stream().collect(Collectors.toMap(Draft::subject, Function.identity()));
        var faults = new ArrayList<Fault>();
        for (int i = 0; i < submission.subjects().size(); i++) {
            var pointer = "/sets/" + i;
            var subject = submission.subjects().get(i);
            obstacle(submission, i, known)
                    .map(obstacle -> fault(obstacle, pointer, subject))
                    .ifPresent(faults::add);
        }
        if (!faults.isEmpty()) {
            throw new InvalidInput(faults);
        }
    }

    private Optional<Obstacle> obstacle(Submission submission, int index, Map<PublicationSubject, Draft> known) {
        List<PublicationSubject> subjects = submission.subjects();
        var subject = subjects.get(index);
        var set = known.get(subject);
        if (subjects.indexOf(subject) < index) {
            return Optional.of(TWICE);
        }
        if (set == null) {
            return Optional.of(NO_FIGURES);
        }
        if (set.submitted()) {
            return Optional.of(WAITING);
        }
        return submission.history() == null
                ? Optional.of(UNCHANGED).filter(obstacle -> set.changes() == 0)
                : Optional.of(NOT_THEN)
                        .filter(obstacle ->
                                sets.make(subject, submission.history().on()).isEmpty());
    }

    private Fault fault(Obstacle obstacle, String pointer, PublicationSubject subject) {
        var about = subject.indicator() + " " + subject.period();
        var detail = language.choose(obstacle.dutch(), obstacle.english()).formatted(about);
        return Fault.inBody("sets", pointer, obstacle.code(), detail);
    }
}
