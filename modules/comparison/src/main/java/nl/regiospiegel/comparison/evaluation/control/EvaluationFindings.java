package nl.regiospiegel.comparison.evaluation.control;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import nl.regiospiegel.comparison.clock.entity.RunEnd;
import nl.regiospiegel.comparison.comparability.control.Comparability;
import nl.regiospiegel.comparison.comparability.entity.ComparedFigures;
import nl.regiospiegel.comparison.comparability.entity.Use;
import nl.regiospiegel.comparison.evaluation.entity.EvaluationResult;
import nl.regiospiegel.comparison.evaluation.entity.RefusedStudy;
import nl.regiospiegel.comparison.evaluation.entity.Study;
import nl.regiospiegel.comparison.outcome.control.Subjects;
import nl.regiospiegel.comparison.outcome.entity.AvailableFigures;
import nl.regiospiegel.comparison.outcome.entity.Finding;
import nl.regiospiegel.comparison.outcome.entity.FindingCode;
import nl.regiospiegel.comparison.outcome.entity.OutcomeQuestion;
import nl.regiospiegel.comparison.outcome.entity.RefusalCode;
import nl.regiospiegel.comparison.outcome.entity.Span;
import nl.regiospiegel.comparison.outcome.entity.Subject;
import nl.regiospiegel.comparison.outcome.entity.Subject.Role;
import nl.regiospiegel.comparison.timeline.entity.Axis;
import nl.regiospiegel.comparison.timeline.entity.Basis;
import nl.regiospiegel.figures.area.entity.AreaCode;
import nl.regiospiegel.figures.publication.entity.PublishedFigure;
import nl.regiospiegel.figures.seriesbreak.entity.BreakKind;
import nl.regiospiegel.figures.seriesbreak.entity.SeriesBreak;
import nl.regiospiegel.regions.description.entity.LocalText;
import nl.regiospiegel.regions.timeline.control.DateWords;

/**
 * Everything a reader must know before looking at an evaluation: what holds for every comparison, then the clock, the
 * donors, and what the numbers are too few for.
 */
public final class EvaluationFindings {

    /** A break this near to a start belongs to its story, whatever figures there are. */
    private static final long NEAR = 190;

    private final EvaluationResult result;
    private final Study study;
    private final Locale locale;

    private EvaluationFindings(EvaluationResult result, Locale locale) {
        this.result = result;
        this.study = result.study();
        this.locale = locale;
    }

    /** In the language of the reader; the same for every reader of that language. */
    public static List<Finding> of(EvaluationResult result, Locale locale) {
        var findings = new EvaluationFindings(result, locale);
        var found = new ArrayList<Finding>();
        found.addAll(findings.general());
        found.addAll(findings.aboutBreaks());
        found.addAll(findings.aboutClock());
        found.addAll(new StudyFindings(result, locale).all());
        return List.copyOf(found);
    }

    /** The breaks of the region between the periods shown, revisions, and those near the start. */
    public static List<SeriesBreak> breaks(Study study) {
        return study.material().breaks().stream()
                .filter(each -> touches(study, each))
                .filter(each -> each.kind() == BreakKind.REVISION || isWithin(study, each) || isNearStart(study, each))
                .toList();
    }

    private static boolean touches(Study study, SeriesBreak each) {
        return study.material().municipalities(study.unit().region()).stream().anyMatch(each::touches)
                || study.unit().areas().stream()
                        .anyMatch(area -> study.material().touches(each, area));
    }

    private static boolean isWithin(Study study, SeriesBreak each) {
        var periods = study.periods();
        return !periods.isEmpty() && each.liesBetween(periods.get(0), periods.get(periods.size() - 1));
    }

    static boolean isNearStart(Study study, SeriesBreak each) {
        return study.clock() != null
                && each.kind() != BreakKind.REVISION
                && Math.abs(ChronoUnit.DAYS.between(
                                each.date(), study.clock().transition().start()))
                        <= NEAR;
    }

    /** What a contract does not cover cannot be its effect: here that blocks. */
    private List<Finding> general() {
        var figures = study.unit().periods(study.material().figures()).isEmpty()
                ? List.<PublishedFigure>of()
                : study.figures();
        var compared = new ComparedFigures(
                question(), subjects(), AvailableFigures.of(figures, List.of()), List.of(), Use.COURSE);
        return Comparability.check(compared).stream()
                .map(finding -> finding.code().equals("scope-not-covered") ? finding.blocking() : finding)
                .toList();
    }

    private OutcomeQuestion question() {
        var material = study.material();
        var specification = material.specification();
        return new OutcomeQuestion(
                material.indicator(),
                List.of(material.region()),
                null,
                Axis.CALENDAR,
                new Span(material.kind(), specification.from(), specification.to()),
                specification.vintageAsOf(),
                specification.vintageAsOf(),
                locale);
    }

    private List<Subject> subjects() {
        var region = study.unit().region();
        var day = study.specification().vintageAsOf();
        return switch (study.unit().composition()) {
            case MUNICIPALITY, TOTAL -> List.of(Subjects.whole(region, day, locale));
            case YOUTH_REGION ->
                study.unit().areas().stream()
                        .flatMap(area -> study.material().find(area).stream())
                        .map(area -> new Subject(Role.REGION, area.code(), area.name(), region, region.demonstration()))
                        .toList();
            case SUM, GROUP ->
                region.municipalities(day).stream()
                        .map(municipality -> new Subject(
                                Role.MUNICIPALITY,
                                new AreaCode(municipality.code()),
                                municipality.name(),
                                region,
                                region.demonstration()))
                        .toList();
        };
    }

    /** The runs stop at a break that may not be crossed; it blocks only where it leaves nothing before the start. */
    private List<Finding> aboutBreaks() {
        return breaks(study).stream().map(this::finding).toList();
    }

    private Finding finding(SeriesBreak each) {
        var finding = new Finding(
                code(each).code(),
                List.of(),
                List.of(new DateWords(locale).of(each.date()), say(each.name()), say(each.explanation())));
        return isInTheWay(each) ? finding.blocking() : finding;
    }

    private FindingCode code(SeriesBreak each) {
        return switch (each.kind()) {
            case REVISION -> FindingCode.REVISION;
            case LAW -> FindingCode.RESIDENCE_PRINCIPLE;
            default ->
                study.material().isUncrossable(each) ? FindingCode.SERIES_BREAK : FindingCode.SERIES_BREAK_WARNING;
        };
    }

    private boolean isInTheWay(SeriesBreak each) {
        return result instanceof RefusedStudy refused
                && refused.code() == RefusalCode.NO_CLEAN_PREPERIOD
                && study.around().beforePreRun() instanceof RunEnd.AtBreak end
                && end.seriesBreak().equals(each);
    }

    private String say(LocalText text) {
        return "en".equals(locale.getLanguage()) ? text.en() : text.nl();
    }

    private List<Finding> aboutClock() {
        if (study.clock() == null) {
            return List.of(ofRegion("no-clock"));
        }
        var clock = study.clock().clock();
        return Stream.of(
                        clock.basis() == Basis.PLANNED ? ofRegion("clock-planned") : null,
                        clock.days().approximate() ? ofRegion("clock-approximate") : null)
                .filter(finding -> finding != null)
                .toList();
    }

    private Finding ofRegion(String code) {
        var region = study.unit().region();
        return new Finding(code, List.of(region.id()), List.of(region.name(locale)));
    }
}
