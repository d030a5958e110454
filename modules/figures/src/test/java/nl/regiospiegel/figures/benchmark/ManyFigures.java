package nl.regiospiegel.figures.benchmark;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import nl.regiospiegel.figures.area.control.ShippedAreas;
import nl.regiospiegel.figures.area.entity.Area;
import nl.regiospiegel.figures.area.entity.AreaKind;
import nl.regiospiegel.figures.importing.entity.Breakdown;
import nl.regiospiegel.figures.indicator.control.Indicators;
import nl.regiospiegel.figures.indicator.entity.Formula;

/**
 * Invented figures in the order in which a source prints them: by year, municipality, indicator and part. 342 municipalities,
 * 11 years, the indicators of the catalogue that have counts, and as many parts as the number asked for needs.
 */
final class ManyFigures {

    private static final int FIRST_YEAR = 2013;
    private static final int YEARS = 11;
    private static final List<String> REFERRERS = List.of("_T", "01", "02", "03", "04", "05", "06", "07", "08");
    private static final List<String> CARE_FORMS =
            List.of("_T", "A045560", "A027919", "A027920", "A042503", "A016943", "A017916");

    private final List<String> municipalities = new ShippedAreas()
            .all().stream()
                    .filter(area -> area.kind() == AreaKind.MUNICIPALITY && !area.demonstration())
                    .filter(area -> area.validTo() == null)
                    .map(Area::code)
                    .map(Object::toString)
                    .limit(342)
                    .toList();
    private final List<String> indicators = new Indicators()
            .all().stream()
                    .filter(each -> each.formula() == Formula.RATIO)
                    .map(each -> each.code().value())
                    .toList();

    /** Takes one figure. */
    interface Taking<E extends Exception> {
        void take(String indicator, String area, int year, Breakdown part, long numerator, long denominator) throws E;
    }

    String description() {
        return "%d municipalities, %d years, %d indicators".formatted(municipalities.size(), YEARS, indicators.size());
    }

    <E extends Exception> void each(long figures, Taking<E> taking) throws E {
        long cells = (long) municipalities.size() * YEARS * indicators.size();
        int parts = (int) ((figures + cells - 1) / cells);
        long left = figures;
        for (int year = FIRST_YEAR; year < FIRST_YEAR + YEARS; year++) {
            for (var area : municipalities) {
                for (var indicator : indicators) {
                    for (int part = 0; part < parts && left > 0; part++) {
                        left--;
                        long of = 400 + Math.floorMod(area.hashCode() * 31L, 4000L) * 5 + 5L * (year % 3);
                        long some = 5 + Math.floorMod(area.hashCode() * 17L + indicator.hashCode(), 20L) * 5;
                        long moved = 5L * Math.floorMod(year * 7L + area.hashCode(), 3L);
                        taking.take(indicator, area, year, part(part), part == 0 ? 8 * some : some + moved, of * 8);
                    }
                }
            }
        }
    }

    private static Breakdown part(int number) {
        return new Breakdown(
                REFERRERS.get(number % REFERRERS.size()),
                CARE_FORMS.get(number / REFERRERS.size()),
                Breakdown.TOTAL,
                Breakdown.TOTAL);
    }

    /** As a file by our template, with a decimal comma nowhere and a heading. */
    void write(Path file, long figures) throws IOException {
        try (var out = Files.newBufferedWriter(file, UTF_8)) {
            out.write("indicator;area;period;referrer;careForm;numerator;denominator;status;vintageDate\n");
            each(
                    figures,
                    (indicator, area, year, part, numerator, denominator) -> out.write(
                            indicator + ';' + area + ';' + year + "JJ00;" + part.referrer() + ';' + part.careForm()
                                    + ';' + numerator + ';' + denominator + ";definitive;2024-10-31\n"));
        }
    }

    /** As COPY takes them for {@code figures.national_figure}. */
    void writeForCopy(Path file, long figures, String dataSet) throws IOException {
        try (var out = Files.newBufferedWriter(file, UTF_8)) {
            each(
                    figures,
                    (indicator, area, year, part, numerator, denominator) -> out.write(indicator + '\t' + area
                            + "\tyear\t" + year + "JJ00\t" + part.referrer() + '\t' + part.careForm()
                            + "\t_T\t_T\t2024-10-31\t2024-10-31\tdefinitive\tA\tF\t" + numerator + '\t' + denominator
                            + "\t\\N\t" + dataSet + "\tf\n"));
        }
    }
}
