package nl.regiospiegel.comparison.standardisation.entity;

import nl.regiospiegel.figures.area.entity.AreaCode;
import nl.regiospiegel.figures.period.entity.Period;
import nl.regiospiegel.figures.period.entity.PeriodKind;

/**
 * The population by whose ages figures are weighted: the youths of the whole country in one fixed year, as published below
 * the line of the same indicator. Fixed, so that a figure of last year does not change because the country did.
 *
 * @param country the real country or the invented one
 * @param period of the fixed year
 */
public record AgeStandard(AreaCode country, Period period) {

    /** Whatever years are compared. */
    public static final int YEAR = 2023;

    private static final AreaCode REAL = new AreaCode("NL01");
    private static final AreaCode INVENTED = new AreaCode("VB01");

    public static AgeStandard of(boolean demonstration, PeriodKind kind) {
        return new AgeStandard(
                demonstration ? INVENTED : REAL,
                kind == PeriodKind.HALF_YEAR ? Period.halfYear(YEAR, 1) : Period.year(YEAR));
    }

    /** As answers name it, such as {@code NL01 2023HJ01}. */
    public String text() {
        return country.value() + " " + period.code();
    }
}
