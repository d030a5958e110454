package nl.regiospiegel.figures.publishing.boundary;

import nl.regiospiegel.figures.publishing.entity.Decision;
import nl.regiospiegel.regions.language.Language;

/** Understands decisions and withdrawals, with every fault in them at once. */
final class ReadingDecisions {

    private static final String APPROVE = "approve";
    private static final String RETURN = "return";

    private ReadingDecisions() {}

    static Decision decision(PublicationDecision wanted, Language language) {
        var faults = new BodyFaults(language);
        var decision = wanted == null ? null : wanted.decision();
        if (!APPROVE.equals(decision) && !RETURN.equals(decision)) {
            faults.add(
                    "/decision",
                    "invalid-decision",
                    "Kies approve (publiceren) of return (terugsturen).",
                    "Choose approve (publish) or return (send back).");
        }
        var comment = wanted == null ? null : wanted.comment();
        if (RETURN.equals(decision)) {
            faults.checkComment(comment);
        } else {
            faults.checkLength("/comment", comment);
        }
        faults.stopIfAny();
        return new Decision(
                APPROVE.equals(decision), Texts.blankToNull(comment), Texts.blankToNull(wanted.contentHash()));
    }

    static String comment(PublicationWithdrawal wanted, Language language) {
        var faults = new BodyFaults(language);
        faults.checkComment(wanted == null ? null : wanted.comment());
        faults.stopIfAny();
        return wanted.comment().strip();
    }
}
