package nl.regiospiegel.figures.area.entity;

import java.util.Arrays;
import java.util.Optional;

/** What sort of area; areas of different kinds are never ranked together. */
public enum AreaKind {
    COUNTRY("country"),
    PART_OF_COUNTRY("part-of-country"),
    PROVINCE("province"),
    YOUTH_REGION("youth-region"),
    MUNICIPALITY("municipality"),
    /** All municipalities of one region of the product together. */
    REGION("region");

    private final String code;

    AreaKind(String code) {
        this.code = code;
    }

    /** The kind as the API and the tables write it. */
    public String code() {
        return code;
    }

    public static Optional<AreaKind> ofCode(String code) {
        return Arrays.stream(values()).filter(kind -> kind.code.equals(code)).findFirst();
    }
}
