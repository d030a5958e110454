package nl.regiospiegel.comparison.series.entity;

import java.util.List;
import nl.regiospiegel.comparison.outcome.entity.OutcomeQuestion;
import nl.regiospiegel.comparison.outcome.entity.Subject;
import nl.regiospiegel.figures.area.entity.AreaCode;

/**
 * Of whom the course is asked.
 *
 * @param about indicator, periods, vintage, day and language
 * @param subject the one region or area
 * @param countsTrajectories whether the denominator counts trajectories, of which one young person can have several
 */
public record SeriesQuestion(OutcomeQuestion about, Subject subject, boolean countsTrajectories) {

    public List<AreaCode> areas() {
        return List.of(subject.area());
    }
}
