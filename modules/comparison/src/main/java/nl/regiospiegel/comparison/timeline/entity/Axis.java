package nl.regiospiegel.comparison.timeline.entity;

/** Along what time runs. */
public enum Axis {
    /** The same calendar for every region. */
    CALENDAR("calendar"),
    /** Each region's own clock, on which its contract starts at 0. */
    EVENT("event");

    private final String code;

    Axis(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }
}
