package nl.regiospiegel.comparison.evaluation.boundary;

import java.util.List;
import nl.regiospiegel.comparison.clock.entity.PeriodsAround;
import nl.regiospiegel.comparison.clock.entity.RunEnd;
import nl.regiospiegel.comparison.evaluation.entity.StudyClock;
import nl.regiospiegel.figures.period.entity.Period;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "Wanneer de regio overging, en welke periodes daaromheen schoon zijn.")
public record StudyClockAnswer(
        @Schema(description = "Id van de gebeurtenis die 0 is.") String event,
        @Schema(description = "Wanneer dat was of is gepland, in EDTF.", examples = "2023-01-01") String date,
        @Schema(
                        description = "actual: een bron zegt dat het is gebeurd; planned: alleen het plan is bekend.",
                        enumeration = {"actual", "planned"})
                String basis,
        @Schema(description = "De periode waarin de start valt: plaats 0.", examples = "2023HJ01") String zero,
        @Schema(description = "Periodes waarin oud en nieuw mengen; zij doen nergens aan mee.") List<String> excluded,
        @Schema(description = "Schone periodes ervoor.") List<String> preRun,
        @Schema(description = "Schone periodes erna.") List<String> postRun,
        @Schema(description = "Waarom de schone periodes ervoor niet verder teruggaan.") EndOfRun beforePreRun,
        @Schema(description = "Waarom de schone periodes erna niet verder gaan.") EndOfRun afterPostRun) {

    @Schema(description = "Waarom een reeks schone periodes ophoudt.")
    public record EndOfRun(
            @Schema(
                            description =
                                    "no-figure: de volgende periode heeft geen cijfer; series-break: een trendbreuk.",
                            enumeration = {"no-figure", "series-break"})
                    String reason,
            @Schema(nullable = true, description = "De periode zonder cijfer; null bij een breuk.") String period,
            @Schema(nullable = true, description = "Id van de trendbreuk; null bij een ontbrekend cijfer.")
                    String seriesBreak) {

        static EndOfRun of(RunEnd end) {
            return end instanceof RunEnd.NoFigure missing
                    ? new EndOfRun("no-figure", missing.period().code(), null)
                    : new EndOfRun(
                            "series-break",
                            null,
                            ((RunEnd.AtBreak) end).seriesBreak().id());
        }
    }

    static StudyClockAnswer of(StudyClock clock, PeriodsAround around) {
        return clock == null
                ? null
                : new StudyClockAnswer(
                        clock.clock().event().id(),
                        clock.clock().date(),
                        clock.clock().basis().code(),
                        around.zero().code(),
                        codes(around.excluded()),
                        codes(around.preRun()),
                        codes(around.postRun()),
                        EndOfRun.of(around.beforePreRun()),
                        EndOfRun.of(around.afterPostRun()));
    }

    private static List<String> codes(List<Period> periods) {
        return periods.stream().map(Period::code).toList();
    }
}
