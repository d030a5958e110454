package nl.regiospiegel.figures.publishing.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.regiospiegel.figures.publishing.entity.Draft;
import nl.regiospiegel.figures.publishing.entity.PublicationSubject;
import nl.regiospiegel.figures.publishing.entity.Submission;
import nl.regiospiegel.regions.language.Language;
import nl.regiospiegel.regions.rules.Fault;
import nl.regiospiegel.regions.rules.InvalidInput;

/** Says of each set why it cannot be submitted now, or not even be looked at, all at once. */
@ApplicationScoped
public class CheckSubmission {

    private record Obstacle(String code, String dutch, String english) {}

    /** Something in the way of the set at this place. */
    private record Found(int index, PublicationSubject subject, Obstacle obstacle) {}

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

    /** These keep a set from being submitted now; what others would see of it can be shown all the same. */
    private static final Set<Obstacle> NOT_NOW = Set.of(WAITING, UNCHANGED);

    @Inject
    private OwnSets own;

    @Inject
    private MakingSets sets;

    @Inject
    private Language language;

    /** @throws InvalidInput with every fault */
    void check(Submission submission) {
        stopAt(found(submission));
    }

    /**
     * Looks only whether there is anything to show.
     *
     * @return codes of what keeps sets from being submitted now
     * @throws InvalidInput with every fault
     */
    Map<PublicationSubject, String> checkShowable(Submission submission) {
        var found = found(submission);
        stopAt(found.stream().filter(each -> !NOT_NOW.contains(each.obstacle())).toList());
        return found.stream().collect(Collectors.toMap(Found::subject, each -> each.obstacle()
                .code()));
    }

    private List<Found> found(Submission submission) {
        var known = own.all().stream().collect(Collectors.toMap(Draft::subject, Function.identity()));
        var subjects = submission.subjects();
        return IntStream.range(0, subjects.size())
                .boxed()
                .flatMap(i -> obstacle(submission, i, known).stream().map(each -> new Found(i, subjects.get(i), each)))
                .toList();
    }

    private void stopAt(List<Found> found) {
        if (!found.isEmpty()) {
            throw new InvalidInput(found.stream().map(this::fault).toList());
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

    private Fault fault(Found found) {
        var about = found.subject().indicator() + " " + found.subject().period();
        var obstacle = found.obstacle();
        var detail = language.choose(obstacle.dutch(), obstacle.english()).formatted(about);
        return Fault.inBody("sets", "/sets/" + found.index(), obstacle.code(), detail);
    }
}
