package nl.regiospiegel.comparison.evaluation.control;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import nl.regiospiegel.comparison.choice.control.AskedParameters;
import nl.regiospiegel.comparison.choice.entity.ComparedRegion;
import nl.regiospiegel.comparison.evaluation.entity.DonorRule;
import nl.regiospiegel.comparison.evaluation.entity.StudyMethod;
import nl.regiospiegel.comparison.evaluation.entity.Window;
import nl.regiospiegel.figures.area.entity.Area;
import nl.regiospiegel.figures.area.entity.AreaCode;
import nl.regiospiegel.figures.area.entity.AreaKind;
import nl.regiospiegel.figures.indicator.entity.Indicator;
import nl.regiospiegel.figures.period.entity.Period;
import nl.regiospiegel.statistics.evaluation.ComparisonGroup;

/** Reads the parameters that only an evaluation has. */
record ReadingEvaluation(AskedParameters asked) {

    /** Asked for no window at all, which is something else than not asked. */
    static final Window NONE = new Window(LocalDate.MIN, LocalDate.MAX);

    private static final List<AreaKind> LEVELS = List.of(AreaKind.MUNICIPALITY, AreaKind.YOUTH_REGION);
    private static final int WINDOW_PARTS = 2;

    /** Bounds of periods, either {@code null}. */
    record AskedSpan(Period from, Period to) {}

    /** Of which kind the areas are that are compared; a whole of groups has municipalities. */
    AreaKind level(String text, StudyMethod method) {
        var found = asked.oneOf("level", text, LEVELS, AreaKind::code).orElse(AreaKind.MUNICIPALITY);
        if (found != AreaKind.MUNICIPALITY && method == StudyMethod.STAGGERED) {
            asked.fault(
                    "level",
                    "not-for-method",
                    asked.choose(
                            "Verspreide starts gaan over gemeenten en regio's. Kies een andere methode, of laat ‘level’ weg.",
                            "Staggered starts are about municipalities and regions. Choose another method, or leave out ‘level’."));
        }
        return found;
    }

    Optional<DonorRule> donors(
            String text, AreaKind level, Optional<ComparedRegion> region, Function<AreaCode, Optional<Area>> areas) {
        if (isEmpty(text)) {
            return Optional.empty();
        }
        var rule = DonorRule.parse(text);
        if (rule.isEmpty()) {
            asked.fault(
                    "donors",
                    "not-a-rule",
                    asked.choose(
                            "‘donors’ is ‘" + text
                                    + "’, maar moet all, part-of-country, youth-region, similar:20 of een lijst van codes van gemeenten zijn.",
                            "‘donors’ is ‘" + text
                                    + "’, but must be all, part-of-country, youth-region, similar:20 or a list of codes of municipalities."));
        }
        if (rule.orElse(null) instanceof DonorRule.Listed listed) {
            listed.areas().forEach(code -> check(code, level, areas.apply(code), region));
        } else if (level == AreaKind.YOUTH_REGION
                && rule.isPresent()
                && !rule.get().equals(DonorRule.ALL)) {
            asked.fault(
                    "donors",
                    "not-for-level",
                    asked.choose(
                            "Bij jeugdregio's is ‘donors’ all of een lijst van codes van jeugdregio's.",
                            "With youth regions ‘donors’ is all or a list of codes of youth regions."));
        }
        return rule;
    }

    private void check(AreaCode code, AreaKind level, Optional<Area> area, Optional<ComparedRegion> region) {
        if (area.isEmpty() || code.kind() != level) {
            asked.fault(
                    "donors",
                    "unknown-area",
                    asked.choose(
                            "Er is geen " + kind(level) + " met code ‘" + code + "’.",
                            "There is no " + kind(level) + " with code ‘" + code + "’."));
        } else if (region.filter(each -> each.demonstration() != area.get().demonstration())
                .isPresent()) {
            asked.fault(
                    "donors",
                    "mixed-demonstration",
                    asked.choose(
                            "Echte en verzonnen gebieden staan nooit in één vergelijking. Kies andere gebieden dan ‘"
                                    + code + "’.",
                            "Real and invented areas never share a comparison. Choose other areas than ‘" + code
                                    + "’."));
        }
    }

    private String kind(AreaKind level) {
        return level == AreaKind.YOUTH_REGION
                ? asked.choose("jeugdregio", "youth region")
                : asked.choose("gemeente", "municipality");
    }

    AskedSpan span(String from, String to, Optional<Indicator> indicator) {
        var first = asked.period("from", from);
        var last = asked.period("to", to);
        var backwards = first.isPresent()
                && last.isPresent()
                && (first.get().kind() != last.get().kind() || first.get().compareTo(last.get()) > 0);
        if (backwards) {
            asked.fault(
                    "to",
                    "not-a-span",
                    asked.choose(
                            "‘from’ en ‘to’ moeten van dezelfde soort zijn, en ‘to’ mag niet vóór ‘from’ liggen.",
                            "‘from’ and ‘to’ must be of the same kind, and ‘to’ may not lie before ‘from’."));
        }
        first.or(() -> last)
                .filter(period -> indicator
                        .filter(each -> !each.periodKinds().contains(period.kind()))
                        .isPresent())
                .ifPresent(period -> asked.fault(
                        first.isPresent() ? "from" : "to",
                        "no-such-periods",
                        asked.choose(
                                "Deze indicator kent geen periodes zoals ‘" + period + "’.",
                                "This indicator has no periods such as ‘" + period + "’.")));
        return new AskedSpan(first.orElse(null), last.orElse(null));
    }

    /** {@link #NONE} when no window was asked for. */
    Optional<Window> window(String text) {
        if (isEmpty(text)) {
            return Optional.empty();
        }
        if (text.equals("none")) {
            return Optional.of(NONE);
        }
        var parts = text.split("/", -1);
        if (parts.length != WINDOW_PARTS) {
            return noWindow(text);
        }
        var from = asked.day("excludeWindow", parts[0]);
        var to = asked.day("excludeWindow", parts[1]);
        if (from.isEmpty() || to.isEmpty()) {
            return isEmpty(parts[0]) || isEmpty(parts[1]) ? noWindow(text) : Optional.empty();
        }
        return from.get().isBefore(to.get()) ? Optional.of(new Window(from.get(), to.get())) : noWindow(text);
    }

    private Optional<Window> noWindow(String text) {
        asked.fault(
                "excludeWindow",
                "not-a-window",
                asked.choose(
                        "‘excludeWindow’ is ‘" + text
                                + "’, maar moet none zijn, of de eerste dag en de eerste dag erna, zoals 2023-01-01/2023-07-01.",
                        "‘excludeWindow’ is ‘" + text
                                + "’, but must be none, or the first day and the first day after it, such as 2023-01-01/2023-07-01."));
        return Optional.empty();
    }

    ComparisonGroup comparison(String text, StudyMethod method) {
        var found = asked.oneOf(
                "comparison",
                text,
                List.of(ComparisonGroup.NEVER_TREATED, ComparisonGroup.NOT_YET_TREATED),
                group -> group.name().toLowerCase(Locale.ROOT).replace('_', '-'));
        if (found.isPresent() && method != StudyMethod.STAGGERED) {
            notForMethod("comparison", StudyMethod.STAGGERED);
        }
        return found.orElse(ComparisonGroup.NEVER_TREATED);
    }

    Optional<Double> cutOff(String text, StudyMethod method) {
        if (isEmpty(text)) {
            return Optional.empty();
        }
        if (method != StudyMethod.SYNTHETIC_CONTROL) {
            notForMethod("cutOff", StudyMethod.SYNTHETIC_CONTROL);
        }
        var found = number(text).filter(times -> times > 0 && Double.isFinite(times));
        if (found.isEmpty()) {
            asked.fault(
                    "cutOff",
                    "not-above-zero",
                    asked.choose(
                            "‘cutOff’ is ‘" + text + "’, maar moet een getal boven nul zijn.",
                            "‘cutOff’ is ‘" + text + "’, but must be a number above zero."));
        }
        return found;
    }

    private static Optional<Double> number(String text) {
        try {
            return Optional.of(Double.valueOf(text));
        } catch (NumberFormatException none) {
            return Optional.empty();
        }
    }

    private void notForMethod(String parameter, StudyMethod method) {
        asked.fault(
                parameter,
                "not-for-method",
                asked.choose(
                        "‘" + parameter + "’ hoort alleen bij de methode " + method.code() + ".",
                        "‘" + parameter + "’ goes only with the method " + method.code() + "."));
    }

    private static boolean isEmpty(String text) {
        return text == null || text.isBlank();
    }
}
