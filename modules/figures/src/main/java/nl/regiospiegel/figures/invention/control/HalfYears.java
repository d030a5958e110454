package nl.regiospiegel.figures.invention.control;

import java.util.List;
import java.util.stream.IntStream;
import nl.regiospiegel.figures.period.entity.Period;

/** The half-years of the invented country, 2016 to 2025, counted from zero. */
final class HalfYears {

    static final int FIRST_YEAR = 2016;
    static final int YEARS = 10;
    static final int LAST_YEAR = FIRST_YEAR + YEARS - 1;
    static final int COUNT = 2 * YEARS;

    /** 2022, first half. */
    static final int START_OF_A = 12;

    /** 2023, second half. */
    static final int RECOUNT_IN_C = 15;

    static final List<Period> ALL = IntStream.range(0, COUNT)
            .mapToObj(t -> Period.halfYear(year(t), t % 2 + 1))
            .toList();

    private HalfYears() {}

    static int year(int t) {
        return FIRST_YEAR + t / 2;
    }
}
