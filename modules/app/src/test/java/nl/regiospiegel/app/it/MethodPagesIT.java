package nl.regiospiegel.app.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.jboss.arquillian.container.test.api.RunAsClient;
import org.junit.jupiter.api.Test;

@RunAsClient
class MethodPagesIT extends InTheProduct {

    private final Browser reader = new Browser();

    @Test
    void every_method_is_in_the_list_and_can_be_read() {
        var list = reader.get("/help/methods");
        assertEquals(200, list.statusCode());
        assertTrue(list.body().contains("href=\"/help/methods?name=intervals\""), list.body());
        var method = reader.get("/help/methods?name=intervals");
        assertEquals(200, method.statusCode());
        assertTrue(method.body().contains("Wilson"), method.body());
        assertTrue(method.body().contains("<table class=\"utrecht-table\">"), method.body());
    }

    @Test
    void a_method_that_is_none_is_not_found() {
        assertEquals(404, reader.get("/help/methods?name=bestaat-niet").statusCode());
        assertEquals(404, reader.get("/help/methods?name=../../web").statusCode());
    }

    @Test
    void a_refusal_has_a_place_of_its_own() {
        var page = reader.get("/help/refusals");
        assertEquals(200, page.statusCode());
        assertTrue(page.body().contains("<code id=\"no-figure\">"), page.body());
        assertFalse(page.body().contains("Dutch only"), page.body());
        assertTrue(reader.get("/help/refusals?lang=en").body().contains("Dutch only"));
    }
}
