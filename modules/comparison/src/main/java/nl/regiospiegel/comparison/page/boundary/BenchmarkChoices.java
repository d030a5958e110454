package nl.regiospiegel.comparison.page.boundary;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import nl.regiospiegel.figures.area.entity.Area;
import nl.regiospiegel.figures.area.entity.AreaKind;
import nl.regiospiegel.regions.description.entity.LocalText;
import nl.regiospiegel.regions.register.entity.KnownRegion;

/** What regions can be compared with, with what was chosen: also when that is not in the list. */
final class BenchmarkChoices {

    private static final List<Integer> SIZES = List.of(5, 10, 20);

    private final BenchmarkOnForm asked;
    private final List<KnownRegion> regions;
    private final List<Area> areas;
    private final boolean invented;
    private final PageTexts texts;
    private List<ChoiceGroup> groups;

    /** @param invented whether the regions are; then so is everything to compare with */
    BenchmarkChoices(
            BenchmarkOnForm asked, List<KnownRegion> regions, List<Area> areas, boolean invented, PageTexts texts) {
        this.asked = asked;
        this.regions = regions;
        this.areas = areas;
        this.invented = invented;
        this.texts = texts;
    }

    /** None and the country, which stand in no group. */
    List<Choice> ungrouped() {
        return List.of(choice(BenchmarkOnForm.NONE, texts.say("benchmark.none")), country());
    }

    Choice country() {
        return choice(BenchmarkOnForm.COUNTRY, texts.say("benchmark.country"));
    }

    List<ChoiceGroup> groups() {
        if (groups == null) {
            groups = find();
        }
        return groups;
    }

    private List<ChoiceGroup> find() {
        return Stream.of(
                        group("parts", areas(AreaKind.PART_OF_COUNTRY, AreaKind.PROVINCE)),
                        group("youthRegions", areas(AreaKind.YOUTH_REGION)),
                        group("regions", otherRegions()),
                        group("groups", alike()),
                        group("contract", Stream.of(choice("target", texts.say("benchmark.target")))),
                        group("asked", unlisted()))
                .filter(group -> !group.choices().isEmpty())
                .toList();
    }

    private ChoiceGroup group(String key, Stream<Choice> choices) {
        return new ChoiceGroup(texts.say("benchmark.group." + key), choices.toList());
    }

    private Stream<Choice> areas(AreaKind... kinds) {
        return areas.stream()
                .filter(area -> List.of(kinds).contains(area.kind()) && area.demonstration() == invented)
                .sorted(Comparator.comparing(Area::kind).thenComparing(Area::name))
                .map(area -> choice(area.code().value(), area.name()));
    }

    private Stream<Choice> otherRegions() {
        return regions.stream()
                .filter(region -> region.demonstration() == invented)
                .map(region -> choice("region:" + region.id().value(), say(region.name())));
    }

    private Stream<Choice> alike() {
        var similar = SIZES.stream().map(size -> choice("similar:" + size, texts.say("benchmark.similar", size)));
        return Stream.concat(similar, Stream.of(choice(BenchmarkOnForm.PEERS, texts.say("benchmark.peers"))));
    }

    /** What a link asks and the list does not have, so that it stays chosen. */
    private Stream<Choice> unlisted() {
        var chosen = chosen();
        var listed = Stream.of(
                        ungrouped().stream(),
                        areas(AreaKind.PART_OF_COUNTRY, AreaKind.PROVINCE, AreaKind.YOUTH_REGION),
                        otherRegions(),
                        alike(),
                        Stream.of(choice("target", "")))
                .flatMap(each -> each)
                .anyMatch(choice -> choice.value().equals(chosen));
        return listed || chosen.isEmpty() ? Stream.empty() : Stream.of(choice(chosen, nameOf(chosen)));
    }

    private String nameOf(String code) {
        return areas.stream()
                .filter(area -> area.code().value().equals(code))
                .map(Area::name)
                .findFirst()
                .orElse(code);
    }

    /** A written code of the country is the country. */
    private String chosen() {
        return List.of("NL01", "VB01").contains(asked.choice()) ? BenchmarkOnForm.COUNTRY : asked.choice();
    }

    private String say(LocalText text) {
        return Locale.ENGLISH.getLanguage().equals(texts.locale().getLanguage()) ? text.en() : text.nl();
    }

    private Choice choice(String value, String label) {
        return new Choice(value, label, value.equals(chosen()));
    }
}
