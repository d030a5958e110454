package nl.regiospiegel.regions.counterexample.entity;

import java.time.LocalDate;
import java.time.ZoneId;

/** Breaks: one today for the whole product. */
public record OwnToday(LocalDate day) {

    public static OwnToday inUtc() {
        return new OwnToday(LocalDate.now(ZoneId.of("UTC")));
    }
}
