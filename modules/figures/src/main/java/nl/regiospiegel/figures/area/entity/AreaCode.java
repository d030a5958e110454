package nl.regiospiegel.figures.area.entity;

import java.util.Optional;
import java.util.regex.Pattern;
import nl.regiospiegel.regions.speaking.RegionId;

/**
 * Code of an area as CBS writes it, without padding: {@code NL01}, {@code LD03}, {@code PV28}, {@code JZ24}, {@code GM0518}.
 * {@code WK051801} is a neighbourhood of GM0518. {@code VB01}, {@code VJ01}, {@code VB0101} and {@code VW010101} are the
 * invented country, youth regions, municipalities and neighbourhoods of the demonstration; {@code RG-mvs} is the total of a
 * region and {@code CA-den-haag.centrum} one of its contract areas.
 */
public record AreaCode(String value) implements Comparable<AreaCode> {

    private static final String REGION = "RG-";
    private static final String CONTRACT_AREA = "CA-";
    private static final int MUNICIPALITY_LENGTH = 6;
    private static final Pattern SHAPE =
            Pattern.compile("NL01|(?:LD|PV|JZ|VB|VJ)[0-9]{2}|(?:GM|VB)[0-9]{4}|(?:WK|VW)[0-9]{6}"
                    + "|RG-[a-z][a-z0-9-]{1,39}|CA-[a-z][a-z0-9-]{1,39}\\.[a-z][a-z0-9-]*");

    public AreaCode {
        if (!isValid(value)) {
            throw new IllegalArgumentException("Geen gebiedscode: " + value);
        }
    }

    /** The area that all municipalities of a region make together. */
    public static AreaCode totalOf(RegionId region) {
        return new AreaCode(REGION + region.value());
    }

    /** A contract area of a region, by its id there. */
    public static AreaCode contractArea(RegionId region, String id) {
        return new AreaCode(CONTRACT_AREA + region.value() + "." + id);
    }

    /** The municipality that a neighbourhood lies in, which its code says; empty for any other area. */
    public Optional<AreaCode> municipality() {
        return kind() == AreaKind.NEIGHBOURHOOD
                ? Optional.of(new AreaCode((value.startsWith("WK") ? "GM" : "VB") + value.substring(2, 6)))
                : Optional.empty();
    }

    /** Whether the code itself says that the area is invented; a total or contract area is as its {@link #region}. */
    public boolean isInvented() {
        return value.startsWith("V");
    }

    /** The region of the product that this is the total or a contract area of. */
    public Optional<RegionId> region() {
        return switch (kind()) {
            case REGION -> Optional.of(new RegionId(value.substring(REGION.length())));
            case CONTRACT_AREA ->
                Optional.of(new RegionId(value.substring(CONTRACT_AREA.length(), value.indexOf('.'))));
            default -> Optional.empty();
        };
    }

    public static boolean isValid(String text) {
        return text != null && (isMunicipality(text) || SHAPE.matcher(text).matches());
    }

    /** The shape of nearly all codes, seen without the pattern: figures are read by the thousand. */
    private static boolean isMunicipality(String text) {
        if (text.length() != MUNICIPALITY_LENGTH || !(text.startsWith("GM") || text.startsWith("VB"))) {
            return false;
        }
        for (int i = 2; i < MUNICIPALITY_LENGTH; i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                return false;
            }
        }
        return true;
    }

    public AreaKind kind() {
        return switch (value.substring(0, 2)) {
            case "NL" -> AreaKind.COUNTRY;
            case "LD" -> AreaKind.PART_OF_COUNTRY;
            case "PV" -> AreaKind.PROVINCE;
            case "JZ", "VJ" -> AreaKind.YOUTH_REGION;
            case "RG" -> AreaKind.REGION;
            case "CA" -> AreaKind.CONTRACT_AREA;
            case "WK", "VW" -> AreaKind.NEIGHBOURHOOD;
            case "VB" -> value.length() == 4 ? AreaKind.COUNTRY : AreaKind.MUNICIPALITY;
            default -> AreaKind.MUNICIPALITY;
        };
    }

    @Override
    public int compareTo(AreaCode other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
