package nl.regiospiegel.comparison.comparability.control;

import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.regiospiegel.comparison.outcome.entity.Estimate;
import nl.regiospiegel.comparison.outcome.entity.Finding;
import nl.regiospiegel.comparison.outcome.entity.FindingCode;
import nl.regiospiegel.comparison.outcome.entity.OutcomeQuestion;
import nl.regiospiegel.comparison.outcome.entity.PriceBasis;
import nl.regiospiegel.comparison.outcome.entity.Refusal;
import nl.regiospiegel.comparison.outcome.entity.RefusalCode;
import nl.regiospiegel.comparison.outcome.entity.Result;
import nl.regiospiegel.figures.indicator.entity.Indicator;
import nl.regiospiegel.figures.indicator.entity.Unit;
import nl.regiospiegel.figures.period.entity.Period;
import nl.regiospiegel.figures.priceindex.control.PriceIndexes;
import nl.regiospiegel.figures.priceindex.entity.PriceIndex;

/**
 * Puts amounts of several years in prices of one: the latest year shown of which the index is known. An amount of a year
 * without an index is refused, never estimated. Amounts of one year stay as they are.
 *
 * @param index the index, or {@code null} when nothing has to be converted
 * @param years the years shown, in order
 * @param nominal whether amounts are asked in prices of their own year
 */
public record Prices(PriceIndex index, List<Integer> years, boolean nominal) {

    private static final PriceIndexes INDEXES = new PriceIndexes();
    private static final Set<Unit> MONEY = EnumSet.of(Unit.EURO, Unit.THOUSAND_EURO);
    private static final Prices AS_THEY_ARE = new Prices(null, List.of(), false);

    /** @param periods all that the answer shows or uses */
    public static Prices of(OutcomeQuestion question, Collection<Period> periods) {
        return isMoney(question.indicator()) ? ofMoney(question, periods) : AS_THEY_ARE;
    }

    private static Prices ofMoney(OutcomeQuestion question, Collection<Period> periods) {
        var years = periods.stream().map(Prices::year).distinct().sorted().toList();
        return years.size() < 2
                ? AS_THEY_ARE
                : new Prices(
                        INDEXES.of(question.demonstration()),
                        years,
                        question.adjustment().prices() == PriceBasis.NOMINAL);
    }

    /** A budget deviation is a share of an amount of the same year. */
    private static boolean isMoney(Indicator indicator) {
        return MONEY.contains(indicator.unit());
    }

    private static int year(Period period) {
        return period.first().getYear();
    }

    /** Whether amounts are converted, as far as that can be done. */
    public boolean isReal() {
        return index != null && !nominal;
    }

    /** The year in whose prices amounts are shown; empty when they are in those of their own year. */
    public Optional<Integer> base() {
        return isReal() ? years.stream().filter(index::knows).reduce((earlier, later) -> later) : Optional.empty();
    }

    /** @param name of the area, for the refusal */
    public Result convert(Result result, Period period, String name) {
        return isReal() && result instanceof Estimate estimate ? convert(estimate, year(period), name) : result;
    }

    private Result convert(Estimate estimate, int year, String name) {
        var factor = base().filter(base -> index.knows(year))
                .map(base -> index.factor(year, base).orElseThrow());
        return factor.<Result>map(estimate::deflated).orElseGet(() -> Refusal.of(RefusalCode.PRICE_LEVEL, name));
    }

    /** Without an index of any of the years there is nothing left to show. */
    Stream<Finding> findings(Saying saying) {
        if (index == null) {
            return Stream.empty();
        }
        if (nominal) {
            return Stream.of(saying.ofAll(FindingCode.NOMINAL_PRICES));
        }
        var name = saying.say(index.name());
        var unknown = years.stream()
                .filter(year -> !index.knows(year))
                .map(String::valueOf)
                .toList();
        var missing = saying.ofAll(FindingCode.PRICE_LEVEL, saying.listed(unknown), name, saying.say(index.note()));
        return Stream.concat(
                Stream.of(missing)
                        .filter(finding -> !unknown.isEmpty())
                        .map(finding -> base().isEmpty() ? finding.blocking() : finding),
                base().stream().map(year -> saying.ofAll(FindingCode.DEFLATED, String.valueOf(year), name)));
    }
}
