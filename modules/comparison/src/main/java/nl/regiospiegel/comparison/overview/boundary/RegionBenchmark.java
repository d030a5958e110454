package nl.regiospiegel.comparison.overview.boundary;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import nl.regiospiegel.comparison.answers.BenchmarkGroup;
import nl.regiospiegel.comparison.overview.entity.OverviewQuestion;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "Waarmee één regio in het hele overzicht wordt vergeleken.")
public record RegionBenchmark(
        @Schema(description = "Id van de regio.", examples = "den-haag") String region,
        @Schema(description = "Naam van het vergelijkingsgebied in de taal van de lezer.") String name,
        @Schema(nullable = true, description = "De gebieden van de groep; null voor een ander vergelijkingsgebied.")
                BenchmarkGroup group) {

    /** One for each region, in order. */
    static List<RegionBenchmark> of(OverviewQuestion question) {
        return IntStream.range(0, question.regions().size())
                .mapToObj(i -> of(question, i, question.locale()))
                .toList();
    }

    private static RegionBenchmark of(OverviewQuestion question, int place, Locale locale) {
        var benchmark = question.benchmarks().get(place);
        return new RegionBenchmark(
                question.regions().get(place).id().value(),
                benchmark.name(locale),
                BenchmarkGroup.of(benchmark, locale));
    }
}
