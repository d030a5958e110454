package nl.regiospiegel.identity.login.boundary;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class OwnAddressTest {

    @ParameterizedTest
    @ValueSource(strings = {"/", "/regions/home", "/comparison/compare?regions=mvs,den-haag&lang=en#uitkomsten"})
    void addresses_of_the_product_are_kept(String address) {
        assertEquals(address, OwnAddress.orElse(address, "/elders"));
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(
            strings = {
                "",
                "regions",
                "//elders.example",
                "/\\elders.example",
                "https://elders.example",
                "/a\r\nSet-Cookie: b",
                "/a\\b"
            })
    void addresses_elsewhere_are_replaced(String address) {
        assertEquals("/home", OwnAddress.orElse(address, "/home"));
    }
}
