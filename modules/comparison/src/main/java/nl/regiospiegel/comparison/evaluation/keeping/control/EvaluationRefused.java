package nl.regiospiegel.comparison.evaluation.keeping.control;

import java.time.Duration;
import java.util.List;
import nl.regiospiegel.regions.language.Language;
import nl.regiospiegel.regions.rules.BrokenRule;
import nl.regiospiegel.regions.rules.Fault;

/** What was asked of a kept evaluation cannot be done now. */
public final class EvaluationRefused extends BrokenRule {

    private static final long serialVersionUID = 1L;
    private static final String OUTDATED = "evaluation-outdated";
    private static final Duration SOON = Duration.ofSeconds(10);

    private EvaluationRefused(String slug, Kind kind, String detail, List<Fault> faults) {
        super(slug, kind, detail, faults);
    }

    /** There is none with this hash, or not for this region: the same answer, so that nobody learns which. */
    static EvaluationRefused unknown(String hash, Language language) {
        return notFound(
                "unknown-evaluation",
                language.choose("Deze evaluatie bestaat niet.", "This evaluation does not exist."),
                language.choose(
                        "Er is geen evaluatie ‘" + hash + "’ die uw regio mag zien.",
                        "There is no evaluation ‘" + hash + "’ that your region may see."));
    }

    /** The region computed it, over figures that are no longer what it sees. */
    static EvaluationRefused outdated(Language language) {
        var detail = outdatedWords(language);
        return notFound(OUTDATED, detail, detail);
    }

    /** The same of a question in the address, which has no hash to be wrong: the figures changed while it was computed. */
    static EvaluationRefused overtaken(Language language) {
        return new EvaluationRefused(OUTDATED, Kind.NOT_FOUND, outdatedWords(language), List.of());
    }

    private static String outdatedWords(Language language) {
        return language.choose(
                "Deze evaluatie geldt niet meer: de cijfers, wat erover bekend is of het product is veranderd, of cijfers zijn ingetrokken. Vraag haar opnieuw aan.",
                "This evaluation no longer holds: its figures, what is known of them or the product have changed, or figures were withdrawn. Ask for it again.");
    }

    static EvaluationRefused notRunning(Language language) {
        return new EvaluationRefused(
                "evaluation-not-running",
                Kind.CONFLICT,
                language.choose(
                        "Deze evaluatie loopt niet, dus er is niets te annuleren.",
                        "This evaluation is not running, so there is nothing to cancel."),
                List.of());
    }

    static EvaluationRefused notDone(Language language) {
        return new EvaluationRefused(
                "evaluation-not-done",
                Kind.CONFLICT,
                language.choose(
                        "Deze evaluatie heeft nog geen uitkomst. Vraag als JSON hoe ver zij is.",
                        "This evaluation has no result yet. Ask as JSON how far it is."),
                List.of());
    }

    static EvaluationRefused busy(Language language) {
        return new EvaluationRefused(
                "evaluations-busy",
                Kind.BUSY,
                language.choose(
                        "Er worden nu te veel evaluaties berekend. Probeer het zo nog eens.",
                        "Too many evaluations are being computed now. Try again in a moment."),
                List.of());
    }

    private static EvaluationRefused notFound(String slug, String detail, String fault) {
        return new EvaluationRefused(slug, Kind.NOT_FOUND, detail, List.of(Fault.inPath("hash", slug, fault)));
    }

    @Override
    public Duration patience() {
        return kind() == Kind.BUSY ? SOON : null;
    }
}
