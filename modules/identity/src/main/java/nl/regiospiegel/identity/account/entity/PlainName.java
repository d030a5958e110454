package nl.regiospiegel.identity.account.entity;

/** What a name may look like: at most 100 characters and no control characters, which the database cannot keep. */
public final class PlainName {

    public static final int LONGEST = 100;

    private PlainName() {}

    public static boolean isPlain(String name) {
        return name.length() <= LONGEST && !hasControls(name);
    }

    public static boolean hasControls(String name) {
        return name.chars().anyMatch(Character::isISOControl);
    }
}
