package nl.regiospiegel.comparison.timeline.entity;

/**
 * The time from one step to another.
 *
 * @param days {@code null} when the dates are too vague to say which step came first
 */
public record LeadTime(Step from, Step to, Basis basis, DaysBetween days) {

    public boolean orderIsCertain() {
        return days != null;
    }
}
