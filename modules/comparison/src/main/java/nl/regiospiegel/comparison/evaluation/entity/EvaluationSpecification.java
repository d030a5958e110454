package nl.regiospiegel.comparison.evaluation.entity;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.regiospiegel.comparison.timeline.entity.ClockEvent;
import nl.regiospiegel.figures.area.entity.AreaKind;
import nl.regiospiegel.figures.indicator.entity.Indicator;
import nl.regiospiegel.figures.indicator.entity.IndicatorCode;
import nl.regiospiegel.figures.period.entity.Period;
import nl.regiospiegel.figures.period.entity.PeriodKind;
import nl.regiospiegel.regions.speaking.RegionId;
import nl.regiospiegel.statistics.evaluation.ComparisonGroup;
import nl.regiospiegel.statistics.kernel.Kernel;

/**
 * Everything that decides the outcome of an evaluation, nothing left to a default: the same specification over the same figures
 * gives the same numbers. Two honest specifications of one question can disagree, so every result shows its own.
 *
 * @param region whose switch it is
 * @param indicator on what
 * @param event at which the clock stands at 0
 * @param level of which kind the areas are that are compared: municipalities, or the youth region around the region and others
 * @param donors which areas it is compared with
 * @param from first period that may take part, {@code null} when there is no figure at all
 * @param to last period that may take part, {@code null} when there is no figure at all
 * @param excludeWindow days in which the old and the new mix, {@code null} for none
 * @param comparison whom a group of regions is compared with; only of weight for staggered starts
 * @param cutOff placebos are dropped whose mean square gap before is more than so many times that of the region; {@code null}
 *     drops none
 * @param seed of the draws, where not all ways are computed
 * @param vintageAsOf only what was published by this day
 */
public record EvaluationSpecification(
        RegionId region,
        IndicatorCode indicator,
        ClockEvent event,
        StudyMethod method,
        AreaKind level,
        DonorRule donors,
        Period from,
        Period to,
        Window excludeWindow,
        ComparisonGroup comparison,
        Double cutOff,
        long seed,
        LocalDate vintageAsOf) {

    /** Of the draws, unless another is asked for. */
    public static final long SEED = 1;

    public EvaluationSpecification {
        Objects.requireNonNull(region, "region");
        Objects.requireNonNull(indicator, "indicator");
        Objects.requireNonNull(event, "event");
        Objects.requireNonNull(method, "method");
        Objects.requireNonNull(level, "level");
        Objects.requireNonNull(donors, "donors");
        Objects.requireNonNull(comparison, "comparison");
        Objects.requireNonNull(vintageAsOf, "vintageAsOf");
        if (from != null && to != null && (from.kind() != to.kind() || from.compareTo(to) > 0)) {
            throw new IllegalArgumentException("no span of periods: " + from + " to " + to);
        }
    }

    /** As JSON in one way only: the names in order, nothing left out, no space. */
    public String canonical() {
        var fields = new TreeMap<String, String>();
        fields.put("comparison", text(comparisonCode()));
        fields.put("cutOff", String.valueOf(cutOff));
        fields.put("donors", text(donors.text()));
        fields.put("event", text(event.code()));
        fields.put("excludeWindow", window());
        fields.put("from", text(from));
        fields.put("indicator", text(indicator.value()));
        fields.put("level", text(level.code()));
        fields.put("method", text(method.code()));
        fields.put("region", text(region.value()));
        fields.put("seed", String.valueOf(seed));
        fields.put("to", text(to));
        fields.put("vintageAsOf", text(vintageAsOf));
        return object(fields);
    }

    /** SHA-256 of the canonical form and of the version of the kernel, in hexadecimal. */
    public String hash() {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            digest.update(canonical().getBytes(StandardCharsets.UTF_8));
            digest.update((byte) '\n');
            return HexFormat.of().formatHex(digest.digest(Kernel.version().getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible); // every Java has SHA-256
        }
    }

    /** The kind of period: that of the span, or what such an indicator is usually published for. */
    public PeriodKind kind(Indicator of) {
        return Stream.of(Optional.ofNullable(from), Optional.ofNullable(to))
                .flatMap(Optional::stream)
                .map(Period::kind)
                .findFirst()
                .orElse(
                        of.periodKinds().contains(PeriodKind.HALF_YEAR)
                                ? PeriodKind.HALF_YEAR
                                : of.periodKinds().get(0));
    }

    public String comparisonCode() {
        return switch (comparison) {
            case NEVER_TREATED -> "never-treated";
            case NOT_YET_TREATED -> "not-yet-treated";
        };
    }

    private String window() {
        return excludeWindow == null
                ? "null"
                : object(Map.of("from", text(excludeWindow.from()), "to", text(excludeWindow.to())));
    }

    /** Codes, periods and days: none has a character that JSON would escape. */
    private static String text(Object value) {
        return value == null ? "null" : '"' + value.toString() + '"';
    }

    private static String object(Map<String, String> fields) {
        return new TreeMap<>(fields)
                .entrySet().stream()
                        .map(field -> '"' + field.getKey() + "\":" + field.getValue())
                        .collect(Collectors.joining(",", "{", "}"));
    }
}
