package nl.regiospiegel.figures.invention.control;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.regiospiegel.figures.area.entity.AreaCode;
import nl.regiospiegel.figures.importing.entity.Breakdown;
import nl.regiospiegel.figures.importing.entity.ImportedFigure;
import nl.regiospiegel.figures.importing.entity.ImportedFigure.Key;
import nl.regiospiegel.figures.indicator.entity.IndicatorCode;
import nl.regiospiegel.figures.invention.control.Editions.Edition;
import nl.regiospiegel.figures.invention.entity.Counted;
import nl.regiospiegel.figures.invention.entity.Town;
import nl.regiospiegel.figures.period.entity.Period;

/** The figures of the invented country, as its statistics office and its regions published them. */
public final class InventedCountry {

    /** From which the country is drawn; with another the same things are true in it. */
    public static final long SEED = 49;

    /** Part of two half-years together that a year counts: who had help in both counts once. */
    private static final double OF_TWO_HALVES = 0.68;

    private final List<Town> towns = Towns.all();
    private final Map<IndicatorCode, List<List<Counted>>> counted;
    private final Gaps gaps;

    public InventedCountry(long seed) {
        counted = new Counting(seed, towns).all();
        gaps = new Gaps(seed, towns);
    }

    /** The municipalities, in order of code. */
    public List<Town> towns() {
        return towns;
    }

    /** What was counted in each half-year, by indicator and in the order of the municipalities, before any was hidden. */
    public Map<IndicatorCode, List<List<Counted>>> counted() {
        return counted;
    }

    /** What the statistics office published: municipalities, youth regions and the country, some small ones hidden. */
    public Stream<ImportedFigure> national() {
        return counted.entrySet().stream()
                .flatMap(indicator -> Places.withTotals(towns, indicator.getValue()).entrySet().stream()
                        .flatMap(area -> figures(indicator.getKey(), area.getKey(), area.getValue())))
                .map(gaps::hide);
    }

    /** What a region published of one of its municipalities: the same counts. */
    public Stream<ImportedFigure> own(AreaCode municipality) {
        var index = towns.stream().map(Town::code).toList().indexOf(municipality);
        return counted.entrySet().stream()
                .flatMap(indicator -> figures(
                        indicator.getKey(), municipality, indicator.getValue().get(index)));
    }

    /** All vintages of the half-years of an area, and of its years. */
    static Stream<ImportedFigure> figures(IndicatorCode indicator, AreaCode area, List<Counted> halves) {
        var ofInhabitants = indicator.equals(Counting.CLIENTS);
        var halfYears = IntStream.range(0, HalfYears.COUNT).boxed().flatMap(t -> Editions.ofHalfYear(t).stream()
                .map(edition -> figure(
                        new Key(indicator, area, HalfYears.ALL.get(t), Breakdown.NONE),
                        edition,
                        edition.of(halves.get(t), ofInhabitants))));
        var years = IntStream.range(0, HalfYears.YEARS).boxed().flatMap(y -> {
            var whole = year(halves.get(2 * y), halves.get(2 * y + 1), ofInhabitants);
            var key = new Key(indicator, area, Period.year(HalfYears.FIRST_YEAR + y), Breakdown.NONE);
            return Editions.ofYear(HalfYears.FIRST_YEAR + y).stream()
                    .map(edition -> figure(key, edition, edition.of(whole, ofInhabitants)));
        });
        return Stream.concat(halfYears, years);
    }

    private static Counted year(Counted first, Counted second, boolean ofInhabitants) {
        var both = first.plus(second);
        var numerator = Counting.rounded(OF_TWO_HALVES * both.numerator());
        return new Counted(
                numerator, ofInhabitants ? first.denominator() : Counting.rounded(OF_TWO_HALVES * both.denominator()));
    }

    static ImportedFigure figure(Key key, Edition edition, Counted counted) {
        return new ImportedFigure(
                key,
                edition.vintage(),
                BigDecimal.valueOf(counted.numerator()),
                BigDecimal.valueOf(counted.denominator()),
                null,
                true);
    }
}
