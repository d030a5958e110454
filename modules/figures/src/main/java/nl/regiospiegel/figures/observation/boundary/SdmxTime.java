package nl.regiospiegel.figures.observation.boundary;

/** Periods as SDMX writes them. */
final class SdmxTime {

    private SdmxTime() {}

    /** Code of list CL_FREQ: annual, half-yearly, or a count on a day. */
    static String frequency(String periodKind) {
        return switch (periodKind) {
            case "year" -> "A";
            case "half-year" -> "S";
            default -> "D";
        };
    }

    /** {@code 2023}, {@code 2023-S1} or {@code 2023-06-30}. */
    static String period(String periodKind, String code) {
        return switch (periodKind) {
            case "year" -> code.substring(0, 4);
            case "half-year" -> code.substring(0, 4) + "-S" + code.charAt(code.length() - 1);
            default -> code;
        };
    }
}
