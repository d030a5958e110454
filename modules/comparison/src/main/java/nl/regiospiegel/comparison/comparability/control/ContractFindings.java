package nl.regiospiegel.comparison.comparability.control;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import nl.regiospiegel.comparison.choice.entity.ComparedRegion;
import nl.regiospiegel.comparison.comparability.entity.ComparedFigures;
import nl.regiospiegel.comparison.outcome.entity.Coverage;
import nl.regiospiegel.comparison.outcome.entity.Finding;
import nl.regiospiegel.comparison.outcome.entity.FindingCode;
import nl.regiospiegel.comparison.timeline.control.CompareTimelines;
import nl.regiospiegel.comparison.timeline.entity.Clock;
import nl.regiospiegel.figures.indicator.entity.Indicator;
import nl.regiospiegel.figures.indicator.entity.IndicatorGroup;
import nl.regiospiegel.figures.period.entity.Period;
import nl.regiospiegel.regions.contractmodel.entity.ContractForm;
import nl.regiospiegel.regions.contractmodel.entity.ContractModel;
import nl.regiospiegel.regions.contractmodel.entity.FundingForm;
import nl.regiospiegel.regions.contractmodel.entity.ImplementationVariant;
import nl.regiospiegel.regions.language.Coded;

/** What contracts have to do with the figures: what they cover, and what they change in how help is registered. */
final class ContractFindings {

    /** With these no single trajectory has to be registered or billed. */
    private static final Set<FundingForm> FIXED = EnumSet.of(FundingForm.LUMP_SUM, FundingForm.POPULATION_BASED);

    /** These do not come from the registration of help. */
    private static final Set<IndicatorGroup> NOT_REGISTERED = EnumSet.of(IndicatorGroup.MONEY, IndicatorGroup.CONTEXT);

    private final ComparedFigures compared;
    private final Saying saying;

    private ContractFindings(ComparedFigures compared) {
        this.compared = compared;
        this.saying = new Saying(compared.question().locale());
    }

    /** On a region's own clock a course would be read as the work of its contract; then the contract must cover it. */
    static Stream<Finding> scope(ComparedFigures compared) {
        var findings = new ContractFindings(compared);
        var notCovered = findings.perRegion(FindingCode.SCOPE_NOT_COVERED, Coverage.NOT_COVERED::equals)
                .map(finding -> compared.question().onClock() ? finding.blocking() : finding);
        return Stream.concat(notCovered, findings.perRegion(FindingCode.SCOPE_UNKNOWN, Coverage.UNKNOWN::equals));
    }

    /** A region that no longer pays by piece may register less, which looks like less help. */
    static Stream<Finding> funding(ComparedFigures compared) {
        var findings = new ContractFindings(compared);
        return isRegistered(compared.question().indicator())
                ? compared.question().everyRegion().stream().flatMap(findings::funding)
                : Stream.empty();
    }

    private static boolean isRegistered(Indicator indicator) {
        return !indicator.careForms().isEmpty() && !NOT_REGISTERED.contains(indicator.group());
    }

    private Stream<Finding> perRegion(FindingCode code, Predicate<Coverage> about) {
        var question = compared.question();
        return saying.ofRegions(
                code,
                question.everyRegion().stream()
                        .filter(region -> about.test(
                                Coverage.of(question.indicator().careForms(), region.contractModel(question.day()))))
                        .toList());
    }

    private Stream<Finding> funding(ComparedRegion region) {
        var words =
                region.contractModel(compared.question().day()).map(this::words).orElse(List.of());
        if (words.isEmpty() || !reachesContract(region)) {
            return Stream.empty();
        }
        return Stream.of(saying.ofRegion(FindingCode.TASK_BASED_FUNDING, region, saying.listed(words)));
    }

    private List<String> words(ContractModel model) {
        var said = new ArrayList<Coded>();
        model.form()
                .whenKnown()
                .filter(form -> form == ContractForm.INTEGRAL_ASSIGNMENT)
                .ifPresent(said::add);
        model.implementationVariant()
                .whenKnown()
                .filter(variant -> variant == ImplementationVariant.TASK_BASED)
                .ifPresent(said::add);
        model.fundingForms().known().stream().filter(FIXED::contains).forEach(said::add);
        return said.stream().map(word -> word.name(saying.locale())).toList();
    }

    /** Whether a period lies, in whole or in part, after the start; a start nobody dates may lie before all of them. */
    private boolean reachesContract(ComparedRegion region) {
        var clocks =
                CompareTimelines.clocks(List.of(region), compared.question().day());
        return compared.last().map(Period::last).isPresent()
                && Optional.ofNullable(clocks.get(region.id()))
                        .map(Clock::days)
                        .map(days -> !compared.last().orElseThrow().last().isBefore(days.earliest()))
                        .orElse(true);
    }
}
