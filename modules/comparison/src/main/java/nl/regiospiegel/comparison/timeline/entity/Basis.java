package nl.regiospiegel.comparison.timeline.entity;

/** On which kind of dates something rests. A plan never counts as having happened. */
public enum Basis {
    PLANNED("planned"),
    ACTUAL("actual"),
    /** One date that happened and one that was planned. */
    MIXED("mixed");

    private final String code;

    Basis(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }

    Basis with(Basis other) {
        return this == other ? this : MIXED;
    }
}
