package nl.regiospiegel.identity.login.boundary;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlainAddressTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/api/v1/regions/den-haag",
                "/api/v1/openapi.json",
                "/regions/home.xhtml",
                "/a/...",
                "/a..b/.c",
                "/caf%C3%A9"
            })
    void an_address_that_means_what_it_says_is_plain(String path) {
        assertTrue(PlainAddress.isPlain(path));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/../identity/login",
                "/api/..",
                "/api/.",
                "/./api",
                "//api",
                "/api//",
                "/api;x=1",
                "/api\\..\\identity",
                "/assets/%2e%2E/home",
                "/api%2Fv1",
                "/api%5cv1",
                "/api%00"
            })
    void an_address_that_leads_elsewhere_is_not(String path) {
        assertFalse(PlainAddress.isPlain(path));
    }
}
