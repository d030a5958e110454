package nl.regiospiegel.figures.fetching.control;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;

/** A clock that goes on a second whenever somebody looks, and waits without waiting. */
final class PatientClock implements InstantSource {

    private final List<Duration> pauses = new ArrayList<>();
    private Instant now = Instant.parse("2026-11-22T10:00:00Z");

    @Override
    public Instant instant() {
        now = now.plusSeconds(1);
        return now;
    }

    Patience patience() {
        return new Patience(this, () -> 1.0, this::pause);
    }

    private void pause(Duration length) {
        pauses.add(length);
        now = now.plus(length);
    }

    Duration waited() {
        return pauses.stream().reduce(Duration.ZERO, Duration::plus);
    }
}
