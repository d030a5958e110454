package nl.regiospiegel.figures.invention.control;

import java.util.List;
import java.util.stream.Stream;
import nl.regiospiegel.figures.invention.entity.Counted;
import nl.regiospiegel.figures.publication.entity.PublicationStatus;
import nl.regiospiegel.figures.publication.entity.Vintage;
import nl.regiospiegel.regions.timeline.entity.EdtfDate;

/**
 * When the invented figures of a year were published: definitive in November of the next year, and from 2024 on provisional a
 * few months after the period, with 3 % fewer counted. Of 2025 there is no definitive figure yet.
 */
final class Editions {

    private static final int FIRST_PROVISIONAL = 2024;
    private static final double REPORTED = 0.97;

    private Editions() {}

    /** One time figures were published. */
    record Edition(Vintage vintage, boolean provisional) {

        /** What was counted then; a denominator of inhabitants is known at once. */
        Counted of(Counted counted, boolean ofInhabitants) {
            return provisional
                    ? new Counted(
                            Counting.rounded(counted.numerator() * REPORTED),
                            ofInhabitants ? counted.denominator() : Counting.rounded(counted.denominator() * REPORTED))
                    : counted;
        }
    }

    static List<Edition> ofHalfYear(int t) {
        var year = HalfYears.year(t);
        return of(year, t % 2 == 0 ? year + "-11" : year + 1 + "-05");
    }

    static List<Edition> ofYear(int year) {
        return of(year, year + 1 + "-05");
    }

    private static List<Edition> of(int year, String provisional) {
        var early = Stream.of(new Edition(vintage(provisional, PublicationStatus.PROVISIONAL), true))
                .filter(each -> year >= FIRST_PROVISIONAL);
        var late = Stream.of(new Edition(vintage(year + 1 + "-11", PublicationStatus.DEFINITIVE), false))
                .filter(each -> year < HalfYears.LAST_YEAR);
        return Stream.concat(early, late).toList();
    }

    static Vintage vintage(String published, PublicationStatus status) {
        var day = new EdtfDate(published);
        return new Vintage(day.text(), day.latest(), status);
    }
}
