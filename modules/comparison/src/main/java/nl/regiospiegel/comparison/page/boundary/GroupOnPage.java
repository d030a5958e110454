package nl.regiospiegel.comparison.page.boundary;

import java.text.NumberFormat;
import java.util.List;
import nl.regiospiegel.comparison.benchmark.entity.Benchmark;
import nl.regiospiegel.comparison.benchmark.entity.PeerGroup;
import nl.regiospiegel.comparison.benchmark.entity.PeerGroup.Resemblance;

/**
 * The areas that are together compared with.
 *
 * @param members in the order chosen, or the most alike first
 * @param context by which background figures they resemble the region; empty when they were chosen
 */
public record GroupOnPage(List<Member> members, List<String> context) {

    /** One area; without a distance when it was chosen. */
    public record Member(String name, String code, String distance) {}

    /** {@code null} for another benchmark, and for a group that could not be made. */
    static GroupOnPage of(Benchmark benchmark, PageTexts texts) {
        return benchmark instanceof Benchmark.OfGroup peers
                        && !peers.group().members().isEmpty()
                ? of(peers.group(), texts)
                : null;
    }

    private static GroupOnPage of(PeerGroup group, PageTexts texts) {
        return new GroupOnPage(
                group.members().stream()
                        .map(peer -> new Member(
                                peer.area().name(),
                                peer.area().code().value(),
                                peer.distance() == null ? null : number(peer.distance(), texts)))
                        .toList(),
                group.context().stream().map(each -> say(each, texts)).toList());
    }

    private static String say(Resemblance each, PageTexts texts) {
        var name = each.indicator().name();
        return texts.say(
                "group.variable",
                "en".equals(texts.locale().getLanguage()) ? name.en() : name.nl(),
                each.period().name(texts.locale()),
                number(each.weight(), texts));
    }

    private static String number(double value, PageTexts texts) {
        var format = NumberFormat.getNumberInstance(texts.locale());
        format.setMaximumFractionDigits(2);
        return format.format(value);
    }
}
