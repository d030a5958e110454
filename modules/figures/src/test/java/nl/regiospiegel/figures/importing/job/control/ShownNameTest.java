package nl.regiospiegel.figures.importing.job.control;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShownNameTest {

    @ParameterizedTest
    @CsvSource({
        "cijfers.csv, cijfers.csv",
        "../../etc/passwd, passwd",
        "C:\\map\\cijfers.csv, cijfers.csv",
        "/etc/, ''",
        "'', ''"
    })
    void only_the_last_part_of_a_name_is_shown(String sent, String shown) {
        assertEquals(shown, ReceivingUploads.shownName(sent));
    }

    @Test
    void what_could_trouble_a_reader_is_left_out() {
        assertEquals("gpj.csv", ReceivingUploads.shownName("\u202egpj\u0007.csv"));
        assertEquals(200, ReceivingUploads.shownName("a".repeat(5000)).length());
        assertEquals("", ReceivingUploads.shownName(null));
    }
}
