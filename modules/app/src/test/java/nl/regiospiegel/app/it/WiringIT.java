package nl.regiospiegel.app.it;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import nl.regiospiegel.regions.answers.Stamp;
import org.junit.jupiter.api.Test;

class WiringIT extends InTheProduct {

    @Inject
    Stamp stamp;

    @PersistenceContext(unitName = "regiospiegel")
    EntityManager entities;

    @Test
    void beans_of_feature_jars_are_found() {
        assertEquals("0.1.0", stamp.getProductVersion());
    }

    @Test
    void the_product_works_as_the_application_role_not_as_owner() {
        var role = entities.createNativeQuery("select current_user::text").getSingleResult();
        assertEquals("regiospiegel_application", role);
    }
}
