package nl.regiospiegel.figures.observation;

import java.math.BigDecimal;
import java.time.LocalDate;
import nl.regiospiegel.figures.observation.entity.ObservedFigure;

/** Figures for tests: the number of young people with help per hundred in the Netherlands in 2023, and what it becomes with changes. */
public record Figures(
        String region,
        String indicator,
        String period,
        String vintage,
        String obsStatus,
        String numerator,
        String denominator,
        String value) {

    public static final Figures PROVISIONAL =
            new Figures(null, "GEB-JH", "2023JJ00", "2024-04-30", "A", null, null, "13.5");

    public Figures in(String vintageDate) {
        return new Figures(region, indicator, period, vintageDate, obsStatus, numerator, denominator, value);
    }

    public Figures about(String code) {
        return new Figures(region, indicator, code, vintage, obsStatus, numerator, denominator, value);
    }

    public Figures of(String owner) {
        return new Figures(owner, indicator, period, vintage, obsStatus, numerator, denominator, value);
    }

    public Figures valued(String other) {
        return new Figures(region, indicator, period, vintage, obsStatus, null, null, other);
    }

    public Figures counted(String above, String below) {
        return new Figures(region, indicator, period, vintage, obsStatus, above, below, null);
    }

    public Figures missing(String status) {
        return new Figures(region, indicator, period, vintage, status, null, null, null);
    }

    public ObservedFigure make() {
        return new ObservedFigure(
                region,
                indicator,
                "NL01",
                period.contains("HJ") ? "half-year" : period.contains("JJ") ? "year" : "reference-date",
                "_T",
                "_T",
                "_T",
                "_T",
                period,
                LocalDate.parse(vintage),
                vintage,
                "provisional",
                obsStatus,
                null,
                number(numerator),
                number(denominator),
                number(value),
                null,
                "cbs",
                false,
                region == null ? null : "p-1",
                region == null ? null : LocalDate.parse(vintage),
                false);
    }

    private static BigDecimal number(String text) {
        return text == null ? null : new BigDecimal(text);
    }
}
