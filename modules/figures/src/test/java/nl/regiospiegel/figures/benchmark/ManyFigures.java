package nl.regiospiegel.figures.benchmark;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.regiospiegel.figures.area.control.ShippedAreas;
import nl.regiospiegel.figures.area.entity.Area;
import nl.regiospiegel.figures.area.entity.AreaCode;
import nl.regiospiegel.figures.area.entity.AreaKind;
import nl.regiospiegel.figures.importing.control.CodeLists;
import nl.regiospiegel.figures.importing.entity.Breakdown;
import nl.regiospiegel.figures.indicator.control.Indicators;
import nl.regiospiegel.figures.indicator.entity.Dimension;
import nl.regiospiegel.figures.indicator.entity.Formula;
import nl.regiospiegel.figures.indicator.entity.Indicator;
import nl.regiospiegel.figures.period.entity.Period;

/**
 * Invented figures in the order in which a source prints them: by year, municipality, indicator and part. The municipalities
 * of the shipped classification, each from the year on in which it exists, 11 years, the indicators of the catalogue that
 * have counts, and as many of their parts as the number asked for needs; beyond all parts more vintages.
 */
final class ManyFigures {

    /** The first line of a file by our template. */
    static final String HEADING = "indicator;area;period;referrer;careForm;numerator;denominator;status;vintageDate\n";

    private static final int FIRST_YEAR = 2013;
    private static final int YEARS = 11;
    private static final List<String> VINTAGES =
            List.of("2024-04-30", "2024-10-31", "2025-04-30", "2025-10-31", "2026-04-30");

    private final ShippedAreas areas = new ShippedAreas();
    private final CodeLists codes = new CodeLists();
    private final List<AreaCode> municipalities = areas.all().stream()
            .filter(area -> area.kind() == AreaKind.MUNICIPALITY
                    && !area.demonstration()
                    && area.validity().to() == null)
            .map(Area::code)
            .toList();
    private final List<Indicator> indicators = new Indicators()
            .all().stream().filter(each -> each.formula() == Formula.RATIO).toList();

    /** One figure. */
    record Figure(String indicator, String area, int year, Breakdown part, String vintage, long numerator, long of) {}

    /** Takes one figure. */
    interface Taking {
        void take(Figure figure) throws IOException;
    }

    /** What is counted in every municipality and year. */
    private record Counted(int place, String indicator, Breakdown part, String vintage) {}

    String description() {
        return "%d municipalities, %d years, %d indicators with %d parts"
                .formatted(
                        municipalities.size(),
                        YEARS,
                        indicators.size(),
                        counted().size() / VINTAGES.size());
    }

    void each(long figures, Taking taking) throws IOException {
        long places = years().mapToLong(year -> of(year).size()).sum();
        var counted = counted().stream()
                .limit((figures + places - 1) / places)
                .sorted(Comparator.comparing(Counted::indicator))
                .toList();
        if (figures > places * counted.size()) {
            throw new IllegalArgumentException("Zoveel cijfers zijn er niet: " + figures);
        }
        long left = figures;
        for (int year : years().toArray()) {
            for (var area : of(year)) {
                for (var each : counted) {
                    if (left-- > 0) {
                        taking.take(figure(each, area, year));
                    }
                }
            }
        }
    }

    private static IntStream years() {
        return IntStream.range(FIRST_YEAR, FIRST_YEAR + YEARS);
    }

    private List<String> of(int year) {
        return municipalities.stream()
                .filter(code -> areas.existed(code, Period.year(year)))
                .map(AreaCode::value)
                .toList();
    }

    /** Totals before parts, so that a small number of figures has few parts. */
    private List<Counted> counted() {
        return VINTAGES.stream()
                .flatMap(vintage -> indicators.stream()
                        .flatMap(indicator -> counted(indicator, vintage).stream())
                        .sorted(Comparator.comparing(Counted::place)))
                .toList();
    }

    private List<Counted> counted(Indicator indicator, String vintage) {
        var counted = new ArrayList<Counted>();
        for (var referrer : codes(indicator, Dimension.REFERRER)) {
            for (var careForm : codes(indicator, Dimension.CARE_FORM)) {
                var part = new Breakdown(referrer, careForm, Breakdown.TOTAL, Breakdown.TOTAL);
                counted.add(new Counted(counted.size(), indicator.code().value(), part, vintage));
            }
        }
        return counted;
    }

    private List<String> codes(Indicator indicator, Dimension dimension) {
        var parts = codes.all().stream()
                .filter(entry -> entry.dimension().equals(dimension.code()))
                .map(CodeLists.Entry::code)
                .filter(code -> !code.equals(Breakdown.TOTAL));
        var split = indicator.splitBy(dimension).isPresent() ? parts : Stream.<String>empty();
        return Stream.concat(Stream.of(Breakdown.TOTAL), split).toList();
    }

    /** Rounded to five and moving a little from year to year; parts add up to no more than their total. */
    private static Figure figure(Counted counted, String area, int year) {
        var seed = area.hashCode() * 17L + counted.indicator().hashCode();
        var base = 5 + Math.floorMod(seed, 20L) * 5 + 5L * Math.floorMod(year * 7L + seed, 3L);
        var referrers = counted.part().referrer().equals(Breakdown.TOTAL) ? 8 : 1;
        var careForms = counted.part().careForm().equals(Breakdown.TOTAL) ? 20 : 1;
        var revised = VINTAGES.indexOf(counted.vintage()) + 1;
        return new Figure(
                counted.indicator(),
                area,
                year,
                counted.part(),
                counted.vintage(),
                base * referrers * careForms * revised,
                400_000 + Math.floorMod(area.hashCode() * 31L, 4000L) * 5);
    }

    /** As a file by our template. */
    void write(Path file, long figures) throws IOException {
        try (var out = Files.newBufferedWriter(file, UTF_8)) {
            out.write(HEADING);
            each(figures, figure -> out.write(line(figure)));
        }
    }

    /** A line of such a file. */
    static String line(Figure figure) {
        return String.join(
                ";",
                figure.indicator(),
                figure.area(),
                figure.year() + "JJ00",
                figure.part().referrer(),
                figure.part().careForm(),
                Long.toString(figure.numerator()),
                Long.toString(figure.of()),
                "definitive",
                figure.vintage() + "\n");
    }

    /** As COPY takes them for {@code figures.national_figure}. */
    void writeForCopy(Path file, long figures, String dataSet) throws IOException {
        try (var out = Files.newBufferedWriter(file, UTF_8)) {
            each(
                    figures,
                    it -> out.write(String.join(
                            "\t",
                            it.indicator(),
                            it.area(),
                            "year",
                            it.year() + "JJ00",
                            it.part().referrer(),
                            it.part().careForm(),
                            "_T\t_T",
                            it.vintage(),
                            it.vintage(),
                            "definitive\tA\tF",
                            Long.toString(it.numerator()),
                            Long.toString(it.of()),
                            "\\N",
                            dataSet,
                            "f\n")));
        }
    }
}
