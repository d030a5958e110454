package nl.regiospiegel.figures.fetching.control;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PatienceTest {

    @Test
    void the_wait_doubles_up_to_a_minute() {
        var patience = patience(1);
        assertEquals(Duration.ofSeconds(1), patience.before(1, Optional.empty()));
        assertEquals(Duration.ofSeconds(8), patience.before(4, Optional.empty()));
        assertEquals(Duration.ofMinutes(1), patience.before(40, Optional.empty()));
    }

    @Test
    void chance_takes_off_no_more_than_half() {
        assertEquals(Duration.ofSeconds(4), patience(0).before(4, Optional.empty()));
        assertEquals(Duration.ofSeconds(6), patience(0.5).before(4, Optional.empty()));
    }

    @Test
    void it_is_never_shorter_than_what_is_asked() {
        assertEquals(Duration.ofSeconds(90), patience(1).before(1, Optional.of(Duration.ofSeconds(90))));
        assertEquals(Duration.ofSeconds(8), patience(1).before(4, Optional.of(Duration.ofSeconds(2))));
    }

    private static Patience patience(double chance) {
        return new Patience(InstantSource.system(), () -> chance, length -> {});
    }
}
