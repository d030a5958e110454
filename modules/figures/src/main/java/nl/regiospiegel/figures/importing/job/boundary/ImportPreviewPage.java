package nl.regiospiegel.figures.importing.job.boundary;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.transaction.Transactional;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.regiospiegel.figures.importing.entity.Breakdown;
import nl.regiospiegel.figures.importing.job.control.PreviewImport;
import nl.regiospiegel.figures.importing.staging.entity.Outcome;
import nl.regiospiegel.figures.importing.staging.entity.StagedCount;
import nl.regiospiegel.figures.importing.staging.entity.StagedFigure;
import nl.regiospiegel.figures.indicator.control.UsableIndicators;
import nl.regiospiegel.figures.indicator.entity.Indicator;

/** What an import would change, as the tables of its page. */
@Named("importPreview")
@RequestScoped
public class ImportPreviewPage {

    private static final int DIFFERENCES_SHOWN = 100;

    @Inject
    private ImportPage page;

    @Inject
    private PreviewImport preview;

    @Inject
    private ImportTexts texts;

    @Inject
    private UsableIndicators indicators;

    private List<StagedFigure> differences;

    /** How many figures of an indicator in a period are what. */
    public record CountRow(
            String indicator,
            String name,
            String period,
            String fresh,
            String changed,
            String unchanged,
            String rejected) {}

    /** A figure that is stored with other numbers. */
    public record DifferenceRow(
            String row, String indicator, String area, String period, String part, String before, String now) {}

    @Transactional
    public List<CountRow> getCounts() {
        return preview.counts(page.getJob()).stream()
                .collect(Collectors.groupingBy(
                        count -> List.of(
                                count.indicator().value(), count.period().name(texts.locale())),
                        LinkedHashMap::new,
                        Collectors.toList()))
                .entrySet()
                .stream()
                .map(place -> row(place.getKey(), place.getValue()))
                .toList();
    }

    private CountRow row(List<String> place, List<StagedCount> counts) {
        Map<Outcome, Long> by = new EnumMap<>(Outcome.class);
        counts.forEach(count -> by.merge(count.outcome(), count.figures(), Long::sum));
        var rejected = by.getOrDefault(Outcome.DUPLICATE, 0L) + by.getOrDefault(Outcome.VINTAGE_TAKEN, 0L);
        var code = place.get(0);
        return new CountRow(
                code,
                indicators.find(code).map(Indicator::name).map(texts::say).orElse(""),
                place.get(1),
                texts.number(by.getOrDefault(Outcome.NEW, 0L)),
                texts.number(by.getOrDefault(Outcome.CHANGED, 0L)),
                texts.number(by.getOrDefault(Outcome.UNCHANGED, 0L)),
                texts.number(rejected));
    }

    public String getResult() {
        return texts.result(page.getJob());
    }

    @Transactional
    public List<DifferenceRow> getDifferences() {
        return found().stream().limit(DIFFERENCES_SHOWN).map(this::row).toList();
    }

    private DifferenceRow row(StagedFigure figure) {
        var key = figure.key();
        return new DifferenceRow(
                texts.number(figure.row()),
                key.indicator().value(),
                key.area().value(),
                key.period().name(texts.locale()),
                part(key.breakdown()),
                texts.numbers(figure.before()),
                texts.numbers(figure.now()));
    }

    private String part(Breakdown part) {
        var codes = Stream.of(part.referrer(), part.careForm(), part.age(), part.endReason())
                .filter(code -> !code.equals(Breakdown.TOTAL))
                .collect(Collectors.joining(", "));
        return codes.isEmpty() ? texts.say("import.total") : codes;
    }

    public String getMore() {
        return found().size() > DIFFERENCES_SHOWN
                ? texts.say(
                        "import.differences.more",
                        DIFFERENCES_SHOWN,
                        page.getJob().id())
                : null;
    }

    private List<StagedFigure> found() {
        if (differences == null) {
            differences = preview.differences(page.getJob(), 0, DIFFERENCES_SHOWN + 1);
        }
        return differences;
    }
}
