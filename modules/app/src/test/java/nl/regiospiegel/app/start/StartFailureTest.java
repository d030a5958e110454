package nl.regiospiegel.app.start;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import nl.regiospiegel.regions.rules.Fault;
import nl.regiospiegel.regions.rules.Fault.Place;
import nl.regiospiegel.regions.rules.InvalidInput;
import org.junit.jupiter.api.Test;

class StartFailureTest {

    @Test
    void every_fault_is_a_line_with_its_place() {
        var faults = List.of(
                new Fault(Place.FILE, "mvs/region.yaml", "12", "unknown-key", "Deze sleutel bestaat niet."),
                new Fault(Place.FILE, "mvs/sources.yaml", null, "missing-file", "Het bestand ontbreekt."));
        var wrapped = new IllegalStateException("ergens binnenin", new InvalidInput(faults));
        assertEquals(
                "mvs/region.yaml:12: Deze sleutel bestaat niet." + System.lineSeparator()
                        + "mvs/sources.yaml: Het bestand ontbreekt.",
                StartFailure.of(wrapped));
    }

    @Test
    void the_unforeseen_says_what_the_server_said() {
        assertEquals(
                "Het starten is mislukt. Melding van de server: vol",
                StartFailure.of(new IllegalStateException("buiten", new IllegalArgumentException("vol"))));
    }
}
