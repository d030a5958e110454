package nl.regiospiegel.comparison.outcome.control;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Stream;
import nl.regiospiegel.comparison.benchmark.entity.Benchmark;
import nl.regiospiegel.comparison.choice.entity.ComparedRegion;
import nl.regiospiegel.comparison.outcome.entity.AvailableFigures;
import nl.regiospiegel.comparison.outcome.entity.Coverage;
import nl.regiospiegel.comparison.outcome.entity.Finding;
import nl.regiospiegel.comparison.outcome.entity.OutcomeQuestion;
import nl.regiospiegel.comparison.timeline.entity.Basis;
import nl.regiospiegel.figures.publication.entity.PublicationStatus;
import nl.regiospiegel.figures.seriesbreak.entity.BreakConsequence;
import nl.regiospiegel.figures.seriesbreak.entity.BreakKind;
import nl.regiospiegel.figures.seriesbreak.entity.SeriesBreak;
import nl.regiospiegel.regions.description.entity.LocalText;
import nl.regiospiegel.regions.timeline.control.DateWords;

/** Everything a reader must know before looking at the figures: what contracts cover first, then breaks, clocks and status. */
public final class Findings {

    private final OutcomeQuestion question;
    private final List<Finding> found = new ArrayList<>();

    private Findings(OutcomeQuestion question) {
        this.question = question;
    }

    /** Those of a question that does not place periods on clocks. */
    public static List<Finding> onCalendar(
            OutcomeQuestion question, AvailableFigures figures, List<SeriesBreak> breaks) {
        return of(question, figures, breaks, PeriodClocks.of(question));
    }

    static List<Finding> of(
            OutcomeQuestion question, AvailableFigures figures, List<SeriesBreak> breaks, PeriodClocks clocks) {
        var findings = new Findings(question);
        findings.aboutScope();
        findings.aboutDefinitions(figures);
        findings.aboutBreaks(breaks);
        findings.aboutClocks(clocks);
        findings.aboutFigures(figures);
        return List.copyOf(findings.found);
    }

    private void aboutScope() {
        perRegion("scope-not-covered", region -> coverage(region) == Coverage.NOT_COVERED);
        perRegion("scope-unknown", region -> coverage(region) == Coverage.UNKNOWN);
    }

    private Coverage coverage(ComparedRegion region) {
        return Coverage.of(question.indicator().careForms(), region.contractModel(question.day()));
    }

    private void aboutDefinitions(AvailableFigures figures) {
        OwnWords.of(figures, question).forEach(found::add);
    }

    private void aboutBreaks(List<SeriesBreak> breaks) {
        breaks.forEach(each -> all(code(each), words().of(each.date()), say(each.name()), say(each.explanation())));
    }

    private String code(SeriesBreak found) {
        if (found.kind() == BreakKind.REVISION) {
            return "revision";
        }
        var blocks = found.consequenceFor(question.indicator().code()).orElseThrow() == BreakConsequence.BLOCKS;
        return blocks ? "series-break" : "series-break-warning";
    }

    private void aboutClocks(PeriodClocks clocks) {
        if (!question.onClock()) {
            return;
        }
        perRegion("no-clock", region -> clocks.all().get(region.id()) == null);
        perRegion("clock-planned", region -> {
            var clock = clocks.all().get(region.id());
            return clock != null && clock.basis() == Basis.PLANNED;
        });
        perRegion("clock-imprecise", region -> {
            var clock = clocks.all().get(region.id());
            return clock != null && clocks.startIndex(clock).isEmpty();
        });
        perRegion("clock-approximate", region -> {
            var clock = clocks.all().get(region.id());
            return clock != null
                    && clock.days().approximate()
                    && clocks.startIndex(clock).isPresent();
        });
        if (question.benchmark() != null && !clocks.single() && !(question.benchmark() instanceof Benchmark.OfRegion)) {
            all("benchmark-without-clock", question.benchmark().name(question.locale()));
        }
    }

    private void aboutFigures(AvailableFigures figures) {
        if (figures.all().isEmpty() && !question.regions().isEmpty()) {
            all("no-figures", names(question.regions()));
        }
        if (figures.all().stream()
                .anyMatch(figure -> isProvisional(figure.vintage().status()))) {
            all("provisional");
        }
        if (figures.all().stream()
                        .map(figure -> figure.vintage().edtf())
                        .distinct()
                        .count()
                > 1) {
            all("several-vintages");
        }
        if (!question.demonstration()) {
            question.indicator().traps().forEach(trap -> all("trap", say(trap)));
        }
    }

    private static boolean isProvisional(PublicationStatus status) {
        return status == PublicationStatus.PROVISIONAL || status == PublicationStatus.FURTHER_PROVISIONAL;
    }

    private void perRegion(String code, Predicate<ComparedRegion> about) {
        var regions = question.regions().stream().filter(about).toList();
        if (!regions.isEmpty()) {
            found.add(new Finding(code, regions.stream().map(ComparedRegion::id).toList(), List.of(names(regions))));
        }
    }

    private void all(String code, String... parameters) {
        found.add(new Finding(
                code, List.of(), Stream.of(parameters).filter(Objects::nonNull).toList()));
    }

    private String names(List<ComparedRegion> regions) {
        return String.join(
                ", ",
                regions.stream().map(region -> region.name(question.locale())).toList());
    }

    private String say(LocalText text) {
        return "en".equals(question.locale().getLanguage()) ? text.en() : text.nl();
    }

    private DateWords words() {
        return new DateWords(question.locale());
    }
}
