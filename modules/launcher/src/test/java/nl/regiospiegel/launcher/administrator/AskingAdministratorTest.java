package nl.regiospiegel.launcher.administrator;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import nl.regiospiegel.launcher.settings.SettingValues;
import nl.regiospiegel.launcher.words.PlainFailure;
import org.junit.jupiter.api.Test;

class AskingAdministratorTest {
    private final Map<String, String> environment = new HashMap<>(Map.of(
            "REGIOSPIEGEL_ADMINISTRATOR_NAME", " Beheer@MVS ",
            "REGIOSPIEGEL_ADMINISTRATOR_PASSWORD", "een lang wachtwoord"));

    @Test
    void the_environment_answers_what_would_be_asked() {
        Administrator administrator = ask();
        assertEquals("beheer@mvs", administrator.name());
        assertEquals("mvs", administrator.region());
        assertEquals("een lang wachtwoord", String.valueOf(administrator.password()));
    }

    @Test
    void a_short_password_is_refused() {
        environment.put("REGIOSPIEGEL_ADMINISTRATOR_PASSWORD", "kort");
        assertTrue(refusal().contains("ten minste 12 tekens"));
    }

    @Test
    void a_name_with_other_characters_is_refused() {
        environment.put("REGIOSPIEGEL_ADMINISTRATOR_NAME", "beheer mvs");
        assertTrue(refusal().contains("\"beheer mvs\" kan niet"));
    }

    @Test
    void without_a_terminal_the_message_names_the_settings() {
        environment.clear();
        assertTrue(refusal().contains("REGIOSPIEGEL_ADMINISTRATOR_NAME"));
    }

    private String refusal() {
        return assertThrows(PlainFailure.class, this::ask).getMessage();
    }

    private Administrator ask() {
        return new AskingAdministrator(new SettingValues(key -> null, environment), Optional.empty()).ask("mvs");
    }
}
