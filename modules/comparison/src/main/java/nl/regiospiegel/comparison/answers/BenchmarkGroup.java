package nl.regiospiegel.comparison.answers;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import nl.regiospiegel.comparison.benchmark.entity.Benchmark;
import nl.regiospiegel.comparison.benchmark.entity.PeerGroup;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "Gebieden die samen het vergelijkingsgebied zijn: hun aantallen zijn bij elkaar geteld.")
public record BenchmarkGroup(
        @Schema(description = "De gebieden; bij gelijkenis het meest gelijkende eerst.") List<Member> members,
        @Schema(description = "Waarop de gelijkenis is bepaald; leeg bij een gekozen groep.") List<Context> context) {

    @Schema(name = "BenchmarkGroupMember", description = "Een gebied in de groep.")
    public record Member(
            @Schema(description = "Code van het gebied.", examples = "GM0344") String area,
            @Schema(description = "Naam van het gebied.") String name,
            @Schema(
                            nullable = true,
                            description = "Afstand tot de regio in standaardafwijkingen; null bij een gekozen groep.")
                    BigDecimal distance) {}

    @Schema(name = "BenchmarkGroupContext", description = "Een achtergrondcijfer dat meetelt in de gelijkenis.")
    public record Context(
            @Schema(description = "Code van het achtergrondcijfer.", examples = "CTX-EEN") String indicator,
            @Schema(description = "Naam in de taal van de lezer.") String name,
            @Schema(description = "Hoe zwaar het meetelt naast de andere.") BigDecimal weight,
            @Schema(description = "De periode van de gebruikte cijfers.", examples = "2023JJ00") String period) {}

    /** {@code null} for another benchmark. */
    public static BenchmarkGroup of(Benchmark benchmark, Locale locale) {
        return benchmark instanceof Benchmark.OfGroup peers ? of(peers.group(), locale) : null;
    }

    private static BenchmarkGroup of(PeerGroup group, Locale locale) {
        return new BenchmarkGroup(
                group.members().stream()
                        .map(peer -> new Member(
                                peer.area().code().value(), peer.area().name(), PlainNumber.of(peer.distance())))
                        .toList(),
                group.context().stream().map(each -> of(each, locale)).toList());
    }

    private static Context of(PeerGroup.Resemblance each, Locale locale) {
        var name = each.indicator().name();
        return new Context(
                each.indicator().code().value(),
                "en".equals(locale.getLanguage()) ? name.en() : name.nl(),
                PlainNumber.of(each.weight()),
                each.period().code());
    }
}
