package nl.regiospiegel.launcher.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HttpAddressTest {

    @ParameterizedTest
    @CsvSource({
        "127.0.0.1, http://127.0.0.1:8080/",
        "0.0.0.0, http://127.0.0.1:8080/",
        "::, http://127.0.0.1:8080/",
        "::1, http://[::1]:8080/",
        "mirror.example, http://mirror.example:8080/"
    })
    void the_address_shown_can_be_opened(String host, String url) {
        assertEquals(url, new HttpAddress(host, 8080).url());
    }
}
