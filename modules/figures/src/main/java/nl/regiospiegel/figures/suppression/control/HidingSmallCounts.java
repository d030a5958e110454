package nl.regiospiegel.figures.suppression.control;

import nl.regiospiegel.figures.suppression.entity.HidingReason;
import nl.regiospiegel.figures.suppression.entity.SuppressionRule;

/** Hides what the rule names itself: small counts, small complements, and every other cell that is made with those. */
record HidingSmallCounts(SuppressionRule rule) {

    void in(Outsider outsider) {
        outsider.rows().forEach(this::judge);
        outsider.rows().stream()
                .flatMap(Row::printed)
                .filter(unknown -> rule.isSmall(unknown.count()))
                .forEach(unknown -> unknown.hide(HidingReason.COMPUTED));
    }

    private void judge(Row row) {
        if (row.printed().anyMatch(unknown -> rule.isSmall(unknown.count()))) {
            row.hide(HidingReason.PRIMARY);
        } else if (row.complement() != null && rule.isSmall(row.complement().count())) {
            row.hide(HidingReason.COMPLEMENT);
        }
    }
}
