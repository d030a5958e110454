package nl.regiospiegel.statistics.interval;

import java.util.OptionalDouble;
import nl.regiospiegel.statistics.argument.Arguments;

/**
 * One layer of a population, such as an age group, with its weight in the standard population.
 *
 * @param events number of events, from 0; empty where they are not known
 * @param persons number of persons, from 0
 * @param standard persons of the standard population, from 0
 */
public record Stratum(OptionalDouble events, double persons, double standard) {

    /** @throws IllegalArgumentException on NaN, infinity or a negative number */
    public Stratum {
        events.ifPresent(known -> Arguments.notNegative("events", known));
        Arguments.notNegative("persons", persons);
        Arguments.notNegative("standard", standard);
    }

    /** A stratum whose events are known. */
    public static Stratum of(double events, double persons, double standard) {
        return new Stratum(OptionalDouble.of(events), persons, standard);
    }

    /** A stratum whose events are not known. */
    public static Stratum withoutEvents(double persons, double standard) {
        return new Stratum(OptionalDouble.empty(), persons, standard);
    }

    double count() {
        return events.orElseThrow(() ->
                new RefusedStatistic(RefusedStatistic.Reason.MISSING_EVENTS, "the events of a stratum are not known"));
    }

    /** Without persons, though the standard or the events need them. */
    boolean isEmpty() {
        return persons == 0 && (standard > 0 || count() > 0);
    }

    /** standard · events / persons; nothing for a stratum that the standard does not have. */
    double weighted() {
        return standard == 0 ? 0 : standard * count() / persons;
    }

    /** standard² · events / persons². */
    double weightedSquare() {
        return standard == 0 ? 0 : weighted() * standard / persons;
    }
}
