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
 */
public record SeriesQuestion(OutcomeQuestion about, Subject subject) {

    public List<AreaCode> areas() {
        return List.of(subject.area());
    }
}
