package nl.regiospiegel.figures.observation.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import nl.regiospiegel.figures.area.entity.AreaCode;
import nl.regiospiegel.figures.importing.control.CodeLists;
import nl.regiospiegel.figures.indicator.control.UsableIndicators;
import nl.regiospiegel.figures.indicator.entity.Indicator;
import nl.regiospiegel.figures.indicator.entity.IndicatorCode;
import nl.regiospiegel.figures.observation.control.AreaNames;
import nl.regiospiegel.figures.observation.entity.ObservationQuestion;
import nl.regiospiegel.figures.observation.entity.ObservationQuestion.AskedBreakdowns;
import nl.regiospiegel.figures.observation.entity.ObservationQuestion.AskedPeriods;
import nl.regiospiegel.figures.observation.entity.ObservationQuestion.AskedVintages;
import nl.regiospiegel.figures.period.entity.Period;
import nl.regiospiegel.figures.period.entity.PeriodKind;
import nl.regiospiegel.regions.language.Coded;
import nl.regiospiegel.regions.register.control.Demonstration;
import nl.regiospiegel.regions.register.control.Regions;
import nl.regiospiegel.regions.register.entity.KnownRegion;
import nl.regiospiegel.regions.speaking.SpeakingRegion;

/** Understands a question for figures, or says all that is wrong with it. */
@ApplicationScoped
public class UnderstandingFigures {

    private static final String YEAR = "[0-9]{4}";
    private static final String TOTAL = "_T";

    @Inject
    private UsableIndicators indicators;

    @Inject
    private AreaNames areaNames;

    @Inject
    private CodeLists codeLists;

    @Inject
    private Regions regions;

    @Inject
    private SpeakingRegion speaking;

    @Inject
    private Demonstration demonstration;

    /** Needs a transaction. What is faulty is left out; the faults say so. */
    ObservationQuestion read(AskedFigures asked, FaultsInQuery faults) {
        var areas = areas(asked.area(), faults);
        var parts = asked.parts();
        return new ObservationQuestion(
                indicators(asked.indicator(), faults),
                areas,
                periods(asked, faults),
                new AskedBreakdowns(
                        part("referrer", "referrer", parts.referrer(), faults),
                        part("careForm", "care-form", parts.careForm(), faults),
                        part("age", "age", parts.age(), faults),
                        part("endReason", "end-reason", parts.endReason(), faults)),
                vintages(asked.standing(), faults),
                areas.isEmpty() ? isOwnInvented() : isInvented(areas.get(0)));
    }

    private List<IndicatorCode> indicators(String text, FaultsInQuery faults) {
        var known = indicators.known().all().stream().map(Indicator::code).toList();
        var codes = faults.codes(
                "indicator", text, known.stream().map(IndicatorCode::value).toList());
        return FaultsInQuery.isEmpty(text)
                ? known
                : codes.stream().map(IndicatorCode::new).toList();
    }

    private List<AreaCode> areas(String text, FaultsInQuery faults) {
        if (FaultsInQuery.isEmpty(text)) {
            return List.of();
        }
        var known = new TreeSet<>(areaNames.all(false).keySet());
        if (demonstration.shown()) {
            known.addAll(areaNames.all(true).keySet());
        }
        var areas =
                faults.codes("area", text, known).stream().map(AreaCode::new).toList();
        if (areas.stream().map(this::isInvented).distinct().count() > 1) {
            faults.add(
                    "area",
                    "mixed-demonstration",
                    faults.choose(
                            "Echte en verzonnen gebieden staan nooit in één antwoord. Vraag ze apart.",
                            "Real and invented areas never share an answer. Ask for them separately."));
        }
        return areas;
    }

    private boolean isInvented(AreaCode area) {
        return area.isInvented()
                || regions.known().stream()
                        .filter(KnownRegion::demonstration)
                        .anyMatch(region -> AreaCode.totalOf(region.id()).equals(area));
    }

    private boolean isOwnInvented() {
        return speaking.region()
                .flatMap(regions::seek)
                .map(KnownRegion::demonstration)
                .orElse(false);
    }

    /** A breakdown without a code list takes any code. */
    private List<String> part(String name, String dimension, String text, FaultsInQuery faults) {
        var known = codeLists.all().stream()
                .filter(entry -> entry.dimension().equals(dimension))
                .map(CodeLists.Entry::code)
                .toList();
        return known.isEmpty()
                ? FaultsInQuery.parts(text)
                : faults.codes(
                        name,
                        text,
                        Stream.concat(Stream.of(TOTAL), known.stream())
                                .distinct()
                                .toList());
    }

    private static AskedPeriods periods(AskedFigures asked, FaultsInQuery faults) {
        var kinds = faults
                .codes(
                        "periodKind",
                        asked.periodKind(),
                        Stream.of(PeriodKind.values()).map(Coded::code).toList())
                .stream()
                .flatMap(code -> Coded.find(PeriodKind.class, code).stream())
                .toList();
        var from = bound("from", asked.from(), kinds, faults);
        var to = bound("to", asked.to(), kinds, faults);
        return new AskedPeriods(narrowed(kinds, from, to, faults), from.orElse(null), to.orElse(null));
    }

    private static Optional<String> bound(String name, String text, List<PeriodKind> kinds, FaultsInQuery faults) {
        var found = faults.read(
                name,
                text,
                code -> code.matches(YEAR) || Period.parse(code).isPresent() ? Optional.of(code) : Optional.empty(),
                new String[] {
                    "not-a-period",
                    "een jaar of een periode zoals 2023, 2023JJ00, 2023HJ01 of 2023-06-30",
                    "a year or a period such as 2023, 2023JJ00, 2023HJ01 or 2023-06-30"
                });
        found.flatMap(Period::parse)
                .filter(period -> !kinds.isEmpty() && !kinds.contains(period.kind()))
                .ifPresent(period -> faults.add(
                        name,
                        "period-kind-differs",
                        faults.choose(
                                        "‘%s’ is ‘%s’, en dat is geen van de soorten in ‘periodKind’.",
                                        "‘%s’ is ‘%s’, which is none of the kinds in ‘periodKind’.")
                                .formatted(name, text)));
        return found;
    }

    /** A period as bound asks for its own kind only. */
    private static List<PeriodKind> narrowed(
            List<PeriodKind> kinds, Optional<String> from, Optional<String> to, FaultsInQuery faults) {
        var bounds = Stream.of(from, to)
                .flatMap(Optional::stream)
                .flatMap(code -> Period.parse(code).stream())
                .toList();
        var asked = new ArrayList<>(bounds.stream().map(Period::kind).distinct().toList());
        if (asked.size() > 1) {
            faults.add(
                    "to",
                    "period-kind-differs",
                    faults.choose(
                            "‘from’ en ‘to’ zijn verschillende soorten periode.",
                            "‘from’ and ‘to’ are different kinds of period."));
        } else if (bounds.size() == 2 && bounds.get(0).compareTo(bounds.get(1)) > 0) {
            faults.add("to", "out-of-range", faults.choose("‘to’ ligt vóór ‘from’.", "‘to’ comes before ‘from’."));
        }
        return asked.isEmpty() ? kinds : asked;
    }

    private static AskedVintages vintages(AskedFigures.Standing standing, FaultsInQuery faults) {
        var all = faults.codes("allVintages", standing.allVintages(), List.of("true", "false"));
        return new AskedVintages(
                faults.day("vintageAsOf", standing.vintageAsOf()).orElse(null),
                faults.read("changedSince", standing.changedSince(), UnderstandingFigures::moment, new String[] {
                            "not-a-moment",
                            "een moment met tijdzone zoals 2024-01-31T12:00:00Z",
                            "a moment with its time zone such as 2024-01-31T12:00:00Z"
                        })
                        .orElse(null),
                all.contains("true"));
    }

    private static Optional<Instant> moment(String text) {
        try {
            return Optional.of(OffsetDateTime.parse(text).toInstant());
        } catch (DateTimeException noMoment) {
            return Optional.empty();
        }
    }
}
