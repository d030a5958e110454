package nl.regiospiegel.regions.rules;

/**
 * One fault in what somebody sent or wrote.
 *
 * @param place where it stands
 * @param name the parameter, field or file it is about
 * @param pointer JSON pointer or line within that place, or {@code null}
 * @param code stable code of the fault, kebab-case
 * @param detail what is wrong and how to mend it, in the reader's language
 */
public record Fault(Place place, String name, String pointer, String code, String detail) {

    /** Where a fault stands. */
    public enum Place {
        QUERY,
        PATH,
        BODY,
        HEADER,
        FILE
    }

    public static Fault inQuery(String name, String code, String detail) {
        return new Fault(Place.QUERY, name, null, code, detail);
    }

    public static Fault inPath(String name, String code, String detail) {
        return new Fault(Place.PATH, name, null, code, detail);
    }

    public static Fault inBody(String name, String pointer, String code, String detail) {
        return new Fault(Place.BODY, name, pointer, code, detail);
    }
}
