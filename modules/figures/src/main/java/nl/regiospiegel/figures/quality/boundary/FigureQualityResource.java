package nl.regiospiegel.figures.quality.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.regiospiegel.figures.indicator.control.UsableIndicators;
import nl.regiospiegel.figures.quality.entity.IndicatorQuality;
import nl.regiospiegel.figures.quality.entity.PeriodQuality;
import nl.regiospiegel.figures.quality.entity.QualityMark;
import nl.regiospiegel.regions.answers.NextPage;
import nl.regiospiegel.regions.answers.Paging;
import nl.regiospiegel.regions.answers.Stamp;
import nl.regiospiegel.regions.language.Coded;
import nl.regiospiegel.regions.language.Language;
import nl.regiospiegel.regions.rules.Fault;
import nl.regiospiegel.regions.rules.InvalidInput;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What the own region has in figures beside what it may expect. */
@RequestScoped
@Path("data-quality")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({"reader", "editor", "approver", "administrator"})
@Tag(name = "Cijfers")
public class FigureQualityResource {

    @Inject
    private QualityOfRegion quality;

    @Inject
    private UsableIndicators indicators;

    @Inject
    private Language language;

    @Inject
    private Stamp stamp;

    @Context
    private UriInfo address;

    @Context
    private HttpServletResponse response;

    private record Line(IndicatorQuality indicator, PeriodQuality period) {

        String key() {
            return period.indicator() + " " + period.period().kind().code() + " "
                    + period.period().code();
        }
    }

    @GET
    @Transactional
    @Operation(
            operationId = "getDataQuality",
            summary = "Zegt welke cijfers van de eigen regio er zijn en welke ontbreken",
            description = "Per indicator en periode, naast wat de catalogus verwacht. Alleen over de eigen regio.")
    @APIResponse(responseCode = "200", description = "De indicatoren en periodes, op indicator en periode.")
    public QualityReport get(
            @Parameter(description = "Alleen deze indicator, zoals GEB-JH.") @QueryParam("indicator") String indicator,
            @Parameter(
                            description =
                                    "Alleen met deze opmerking: absent, incomplete, stale, unpublished, submitted,"
                                            + " provisional, suppressed of complete.")
                    @QueryParam("mark")
                    String mark,
            @Parameter(
                            description =
                                    "Wat op deze dag bekend was, naast wat toen werd verwacht; zonder deze parameter nu.",
                            schema = @Schema(type = SchemaType.STRING, format = "date"))
                    @QueryParam("vintageAsOf")
                    String vintageAsOf,
            @Parameter(description = "Waar het volgende deel begint: de cursor uit next.") @QueryParam("cursor")
                    String cursor,
            @Parameter(description = "Hoeveel items ten hoogste, van 1 tot en met 1000; zonder deze parameter 100.")
                    @QueryParam("limit")
                    String limit) {
        var faults = new ArrayList<Fault>();
        var paging = Paging.read(cursor, limit, faults, language);
        var wanted = mark(mark, faults);
        var asOf = quality.day(vintageAsOf, faults).orElse(null);
        check(indicator, faults);
        if (!faults.isEmpty()) {
            throw new InvalidInput(faults);
        }
        var all = quality.lines(asOf);
        var lines = lines(all).stream()
                .filter(line ->
                        indicator == null || line.period().indicator().value().equals(indicator))
                .filter(line -> wanted.map(line.period().marks()::contains).orElse(true))
                .toList();
        return answer(all, asOf, paging.of(lines, Line::key));
    }

    private QualityReport answer(List<IndicatorQuality> all, LocalDate asOf, Paging.Page<Line> page) {
        var region = quality.region();
        return new QualityReport(
                region.id().value(),
                region.demonstration(),
                asOf,
                quality.summary(all),
                page.items().stream()
                        .map(line -> StatedQuality.of(line.indicator(), line.period(), language))
                        .toList(),
                NextPage.address(page.cursor(), address, response),
                stamp.generatedAt(),
                stamp.getProductVersion(),
                List.of());
    }

    private static List<Line> lines(List<IndicatorQuality> all) {
        return all.stream()
                .flatMap(line -> line.periods().stream().map(period -> new Line(line, period)))
                .sorted(Comparator.comparing(Line::key))
                .toList();
    }

    private Optional<QualityMark> mark(String code, List<Fault> faults) {
        var mark = Coded.find(QualityMark.class, code);
        if (code != null && mark.isEmpty()) {
            faults.add(
                    Fault.inQuery(
                            "mark",
                            "not-an-option",
                            language.choose(
                                    "Kies voor mark uit absent, incomplete, stale, unpublished, submitted, empty, provisional, suppressed of complete.",
                                    "Choose mark from absent, incomplete, stale, unpublished, submitted, empty, provisional, suppressed or complete.")));
        }
        return mark;
    }

    /** A code of another region is not there. */
    private boolean isUnknown(String indicator) {
        return indicators.ofOwnFigures().stream()
                .noneMatch(each -> each.code().value().equals(indicator));
    }

    private void check(String indicator, List<Fault> faults) {
        if (indicator != null && isUnknown(indicator)) {
            faults.add(Fault.inQuery(
                    "indicator",
                    "unknown-indicator",
                    language.choose(
                                    "Er is geen indicator met code \"%s\". Hoofdletters tellen.",
                                    "There is no indicator with code \"%s\". Capitals matter.")
                            .formatted(indicator)));
        }
    }
}
