package nl.regiospiegel.comparison.overview.boundary;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import nl.regiospiegel.comparison.overview.control.Overviews;
import nl.regiospiegel.comparison.overview.entity.OverviewComparison;
import nl.regiospiegel.figures.publication.entity.PublishedFigure;
import org.junit.jupiter.api.Test;

/** What an overview says of itself. */
class ComparedOverviewTest {

    private static List<String> methods(PublishedFigure... figures) {
        var overview = Overviews.ask(figures);
        return answer(overview).methods();
    }

    private static ComparedOverview answer(OverviewComparison overview) {
        return new ComparedOverview(
                OverviewSpecification.of(overview.question()),
                "1.0.0",
                List.of(),
                List.of(),
                List.of(),
                Map.of(),
                FamilyOfDecisions.of(overview.family()),
                overview.rows().stream()
                        .map(row -> ComparedRow.of(row, overview.question()))
                        .toList(),
                List.of(),
                List.of(),
                Instant.EPOCH,
                "0.1.0");
    }

    @Test
    void a_correction_is_a_method_only_where_there_is_something_to_correct() {
        var city = Overviews.share("VERW-HA", "GM0518", 7360, 18_745);
        var country = Overviews.share("VERW-HA", "NL01", 183_815, 517_450);
        assertEquals(List.of("wilson", "benjamini-hochberg"), methods(city, country));
        assertEquals(List.of("wilson"), methods(city));
        assertEquals(List.of(), methods());
    }
}
