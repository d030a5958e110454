package nl.regiospiegel.figures.observation.entity;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.regiospiegel.figures.indicator.entity.IndicatorCode;
import nl.regiospiegel.regions.answers.AskedDay;
import nl.regiospiegel.regions.speaking.RegionId;

/**
 * Where a figure stands in the order of all figures: national ones first, then those of each region; within those by
 * indicator, area, kind of period, breakdown, period and vintage. A figure that is added later moves no other.
 */
public record Place(
        String region,
        String indicator,
        String area,
        String periodKind,
        String referrer,
        String careForm,
        String age,
        String endReason,
        String period,
        String vintageDate,
        String publication) {

    private static final String SEPARATOR = "|";
    private static final int PARTS = 11;

    /** The parts of the key that one figure in all its vintages shares. */
    public List<String> key() {
        return List.of(indicator, area, periodKind, referrer, careForm, age, endReason, period);
    }

    /** As a text that {@link #parse} reads back. */
    public String text() {
        return Stream.of(
                        region,
                        indicator,
                        area,
                        periodKind,
                        referrer,
                        careForm,
                        age,
                        endReason,
                        period,
                        vintageDate,
                        publication)
                .map(part -> part == null ? "" : part)
                .collect(Collectors.joining(SEPARATOR));
    }

    /** Empty when the text is no place. */
    public static Optional<Place> parse(String text) {
        var parts = text.split("\\" + SEPARATOR, -1);
        return parts.length == PARTS && isPlace(parts) ? Optional.of(of(parts)) : Optional.empty();
    }

    private static boolean isPlace(String[] parts) {
        return (parts[0].isEmpty() || RegionId.isValid(parts[0]))
                && IndicatorCode.isValid(parts[1])
                && AskedDay.parse(parts[9]).isPresent()
                && Arrays.stream(parts, 2, PARTS).noneMatch(part -> part.indexOf('\0') >= 0);
    }

    private static Place of(String[] parts) {
        return new Place(
                parts[0].isEmpty() ? null : parts[0],
                parts[1],
                parts[2],
                parts[3],
                parts[4],
                parts[5],
                parts[6],
                parts[7],
                parts[8],
                parts[9],
                parts[10].isEmpty() ? null : parts[10]);
    }
}
