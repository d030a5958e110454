package nl.regiospiegel.figures.indicator.boundary;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import nl.regiospiegel.figures.indicator.entity.Direction;
import nl.regiospiegel.figures.indicator.entity.Indicator;
import nl.regiospiegel.figures.indicator.entity.IndicatorGroup;
import nl.regiospiegel.figures.indicator.entity.Level;
import nl.regiospiegel.regions.language.Coded;
import nl.regiospiegel.regions.language.Language;
import nl.regiospiegel.regions.rules.Fault;

/**
 * Which part of the catalogue is asked for.
 *
 * @param words what must stand in code, name or definition, in small letters; every word must
 * @param group only this group; empty for all
 * @param direction only those for which this is better
 * @param level only those about this
 */
record CatalogueQuestion(
        List<String> words, Optional<IndicatorGroup> group, Optional<Direction> direction, Optional<Level> level) {

    /** What is asked, as written; a part that is empty or missing asks for everything. */
    record Asked(String text, String group, String direction, String level) {}

    static CatalogueQuestion read(Asked asked, List<Fault> faults, Language language) {
        return new CatalogueQuestion(
                words(asked.text()),
                code(IndicatorGroup.class, "group", asked.group(), faults, language),
                code(Direction.class, "direction", asked.direction(), faults, language),
                code(Level.class, "level", asked.level(), faults, language));
    }

    boolean fits(Indicator indicator) {
        return group.map(indicator.group()::equals).orElse(true)
                && direction.map(indicator.direction()::equals).orElse(true)
                && level.map(indicator.levels()::contains).orElse(true)
                && words.stream().allMatch(text(indicator)::contains);
    }

    private static String text(Indicator indicator) {
        return Stream.of(
                        indicator.code().value(),
                        indicator.name().nl(),
                        indicator.name().en(),
                        indicator.definition().nl(),
                        indicator.definition().en())
                .reduce("", (all, part) -> all + part.toLowerCase(Locale.ROOT) + " ");
    }

    private static List<String> words(String text) {
        return text == null
                ? List.of()
                : Stream.of(text.toLowerCase(Locale.ROOT).strip().split("\\s+"))
                        .filter(word -> !word.isEmpty())
                        .toList();
    }

    private static <E extends Enum<E> & Coded> Optional<E> code(
            Class<E> list, String name, String code, List<Fault> faults, Language language) {
        if (code == null || code.isEmpty()) {
            return Optional.empty();
        }
        var found = Coded.find(list, code);
        if (found.isEmpty()) {
            var codes = Stream.of(list.getEnumConstants()).map(Coded::code).toList();
            faults.add(Fault.inQuery(
                    name,
                    "unknown-code",
                    language.choose("Kies voor ‘%s’ uit: %s.", "Choose for ‘%s’ from: %s.")
                            .formatted(name, String.join(", ", codes))));
        }
        return found;
    }
}
