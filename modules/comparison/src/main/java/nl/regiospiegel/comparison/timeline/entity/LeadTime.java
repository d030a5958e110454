package nl.regiospiegel.comparison.timeline.entity;

/**
 * The time from one step to another.
 *
 * @param days {@code null} when the dates are too vague to say which step came first, or one is approximate
 * @param approximate whether a source gives one of the dates only about
 */
public record LeadTime(Step from, Step to, Basis basis, DaysBetween days, boolean approximate) {

    public boolean orderIsCertain() {
        return days != null;
    }
}
