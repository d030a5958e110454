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
    private final long seed;

    public InventedCountry(long seed) {
        this.seed = seed;
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
        var totals = counted.entrySet().stream()
                .flatMap(indicator -> everywhere(indicator.getKey(), Breakdown.NONE, indicator.getValue()));
        return Stream.of(totals, byAge(), new Surroundings(seed, towns).figures())
                .flatMap(figures -> figures)
                .map(gaps::hide);
    }

    private Stream<ImportedFigure> everywhere(IndicatorCode indicator, Breakdown part, List<List<Counted>> counted) {
        return Places.withTotals(towns, counted).entrySet().stream()
                .flatMap(area -> figures(new Series(indicator, area.getKey(), part), area.getValue()));
    }

    private Stream<ImportedFigure> byAge() {
        return new Ages(seed)
                .of(towns, counted.get(Counting.CLIENTS)).entrySet().stream()
                        .flatMap(age -> everywhere(
                                Counting.CLIENTS,
                                new Breakdown(Breakdown.TOTAL, Breakdown.TOTAL, age.getKey(), Breakdown.TOTAL),
                                age.getValue()))
                        .filter(figure -> isByAge(figure.key().period().first().getYear()));
    }

    private static boolean isByAge(int year) {
        return year >= Ages.FIRST_YEAR && year <= Ages.LAST_YEAR;
    }

    /** What a region published of one of its municipalities: the same counts. */
    public Stream<ImportedFigure> own(AreaCode municipality) {
        var index = towns.stream().map(Town::code).toList().indexOf(municipality);
        return counted.entrySet().stream()
                .flatMap(indicator -> figures(
                        new Series(indicator.getKey(), municipality, Breakdown.NONE),
                        indicator.getValue().get(index)));
    }

    /** What Voorbeeldregio A published of its contract areas, which together are its municipality, the first of all. */
    public Stream<ImportedFigure> ofContractAreas() {
        var areas = InventedRegions.contractAreas();
        return counted.entrySet().stream().flatMap(indicator -> {
            var parts =
                    ContractAreas.of(indicator.getKey(), indicator.getValue().get(0), seed);
            return IntStream.range(0, areas.size())
                    .boxed()
                    .flatMap(i -> figures(new Series(indicator.getKey(), areas.get(i), Breakdown.NONE), parts.get(i)));
        });
    }

    /** What a series of figures is about. */
    private record Series(IndicatorCode indicator, AreaCode area, Breakdown part) {

        Key in(Period period) {
            return new Key(indicator, area, period, part);
        }
    }

    /** All vintages of the half-years of an area, and of its years. */
    private static Stream<ImportedFigure> figures(Series series, List<Counted> halves) {
        var ofInhabitants = series.indicator().equals(Counting.CLIENTS);
        var halfYears = IntStream.range(0, HalfYears.COUNT).boxed().flatMap(t -> Editions.ofHalfYear(t).stream()
                .map(edition ->
                        figure(series.in(HalfYears.ALL.get(t)), edition, edition.of(halves.get(t), ofInhabitants))));
        var years = IntStream.range(0, HalfYears.YEARS).boxed().flatMap(y -> {
            var whole = year(halves.get(2 * y), halves.get(2 * y + 1), ofInhabitants);
            var key = series.in(Period.year(HalfYears.FIRST_YEAR + y));
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

    private static ImportedFigure figure(Key key, Edition edition, Counted counted) {
        return new ImportedFigure(
                key,
                edition.vintage(),
                BigDecimal.valueOf(counted.numerator()),
                BigDecimal.valueOf(counted.denominator()),
                null,
                true);
    }
}
