package nl.regiospiegel.figures.fetching.control;

import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.function.DoubleSupplier;

/**
 * How long to wait before trying again: twice as long each time, between half and the whole of it by chance, so that many
 * servers do not come back together; never shorter than CBS asks for.
 *
 * @param clock what time it is
 * @param chance a number from 0 to 1
 * @param waiting waits
 */
record Patience(InstantSource clock, DoubleSupplier chance, Waiting waiting) {

    /** CBS asking for more than this is giving up. */
    static final Duration LONGEST = Duration.ofMinutes(5);

    private static final Duration FIRST = Duration.ofSeconds(1);
    private static final Duration USUAL_LONGEST = Duration.ofMinutes(1);

    /** Waits for a while. */
    interface Waiting {
        void pause(Duration length) throws InterruptedException;
    }

    static Patience real() {
        return new Patience(
                InstantSource.system(),
                () -> ThreadLocalRandom.current().nextDouble(),
                length -> TimeUnit.MILLISECONDS.sleep(length.toMillis()));
    }

    /**
     * @param attempt how many attempts failed, from 1
     * @param asked how long CBS asks to wait
     */
    Duration before(int attempt, Optional<Duration> asked) {
        var doubled = FIRST.multipliedBy(1L << Math.min(attempt - 1, 10));
        var whole = doubled.compareTo(USUAL_LONGEST) > 0 ? USUAL_LONGEST : doubled;
        var chosen = Duration.ofMillis((long) (whole.toMillis() * (0.5 + chance.getAsDouble() / 2)));
        return asked.filter(length -> length.compareTo(chosen) > 0).orElse(chosen);
    }
}
