package nl.regiospiegel.comparison.evaluation.entity;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.regiospiegel.figures.area.entity.AreaCode;

/** Which areas a region is compared with, before those are left out that cannot be. Written as text, and read from it. */
public sealed interface DonorRule {

    /** Every area of the same kind. */
    DonorRule ALL = new Everywhere();

    /** As it is asked for. */
    String text();

    /** Every area of the same kind. */
    record Everywhere() implements DonorRule {

        @Override
        public String text() {
            return "all";
        }
    }

    /** Those in the same part of the country. */
    record SamePart() implements DonorRule {

        @Override
        public String text() {
            return "part-of-country";
        }
    }

    /** Those in the same youth region. */
    record SameYouthRegion() implements DonorRule {

        @Override
        public String text() {
            return "youth-region";
        }
    }

    /** So many municipalities that are most like the region in their population. */
    record Similar(int number) implements DonorRule {

        @Override
        public String text() {
            return "similar:" + number;
        }
    }

    /** These and no others, in order of code. */
    record Listed(List<AreaCode> areas) implements DonorRule {

        public Listed {
            areas = areas.stream().distinct().sorted().toList();
        }

        @Override
        public String text() {
            return String.join(",", areas.stream().map(AreaCode::value).toList());
        }
    }

    /** The rule that is written so; empty when it is none. */
    static Optional<DonorRule> parse(String text) {
        return switch (text) {
            case "all" -> Optional.of(ALL);
            case "part-of-country" -> Optional.of(new SamePart());
            case "youth-region" -> Optional.of(new SameYouthRegion());
            default -> similar(text).or(() -> listed(text));
        };
    }

    private static Optional<DonorRule> similar(String text) {
        var shape = Pattern.compile("similar:([1-9][0-9]{0,2})").matcher(text);
        return shape.matches() ? Optional.of(new Similar(Integer.parseInt(shape.group(1)))) : Optional.empty();
    }

    private static Optional<DonorRule> listed(String text) {
        var codes = Arrays.stream(text.split(",", -1)).map(String::strip).toList();
        return codes.stream().allMatch(AreaCode::isValid)
                ? Optional.of(new Listed(codes.stream().map(AreaCode::new).toList()))
                : Optional.empty();
    }
}
