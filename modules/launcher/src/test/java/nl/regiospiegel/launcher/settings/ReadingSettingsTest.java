package nl.regiospiegel.launcher.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import nl.regiospiegel.launcher.words.PlainFailure;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReadingSettingsTest {
    private final Map<String, String> properties = new HashMap<>();
    private final Map<String, String> environment = new HashMap<>();

    @TempDir
    private Path installation;

    @BeforeEach
    void put_regions_beside_the_jar() throws IOException {
        Files.createDirectory(installation.resolve("tenants"));
    }

    @Test
    void without_settings_it_is_the_embedded_database_on_the_loopback_address() {
        Settings settings = read();
        assertEquals("http://127.0.0.1:8080/", settings.http().url());
        assertTrue(settings.database().isEmpty());
        assertTrue(settings.demonstration());
        assertTrue(settings.dataDirectory().endsWith(".regiospiegel"));
        assertEquals(installation.resolve("tenants"), settings.tenants());
    }

    @Test
    void a_system_property_wins_over_the_environment() {
        environment.put("REGIOSPIEGEL_HTTP_PORT", "8081");
        properties.put("regiospiegel.http.port", "8082");
        assertEquals(8082, read().http().port());
    }

    @Test
    void a_blank_value_is_not_set() {
        environment.put("REGIOSPIEGEL_HTTP_PORT", "  ");
        environment.put("REGIOSPIEGEL_DATABASE_URL", "");
        assertEquals(8080, read().http().port());
        assertTrue(read().database().isEmpty());
    }

    @Test
    void a_configured_database_has_no_demonstration_unless_asked_for() {
        configureDatabase();
        assertFalse(read().demonstration());
        environment.put("REGIOSPIEGEL_DEMONSTRATION", "on");
        assertTrue(read().demonstration());
    }

    @Test
    void a_configured_database_gets_the_usual_roles() {
        configureDatabase();
        ConfiguredDatabase database = read().database().orElseThrow();
        assertEquals(new Login("owner", "secret"), database.owner());
        assertEquals("regiospiegel_application", database.applicationUser());
        assertTrue(database.applicationPassword().isEmpty());
        assertEquals("regiospiegel_reader", database.reader());
    }

    @Test
    void trial_accounts_are_refused_beside_a_configured_database() {
        configureDatabase();
        environment.put("REGIOSPIEGEL_TRIAL_PASSWORD", "proef");
        String message = assertThrows(PlainFailure.class, this::read).getMessage();
        assertTrue(message.contains("geen proefaccounts"), message);
    }

    @Test
    void all_faults_are_reported_together() {
        environment.put("REGIOSPIEGEL_HTTP_PORT", "80800");
        environment.put("REGIOSPIEGEL_DEMONSTRATION", "ja");
        environment.put("REGIOSPIEGEL_DATABASE_URL", "postgres://elsewhere/regiospiegel");
        environment.put(
                "REGIOSPIEGEL_TENANTS_DIRECTORY", installation.resolve("absent").toString());
        String message = assertThrows(PlainFailure.class, this::read).getMessage();
        assertTrue(message.contains("REGIOSPIEGEL_HTTP_PORT is \"80800\""), message);
        assertTrue(message.contains("REGIOSPIEGEL_DEMONSTRATION is \"ja\""), message);
        assertTrue(message.contains("REGIOSPIEGEL_DATABASE_URL"), message);
        assertTrue(message.contains("REGIOSPIEGEL_DATABASE_USER ontbreekt"), message);
        assertTrue(message.contains("REGIOSPIEGEL_TENANTS_DIRECTORY"), message);
    }

    @Test
    void a_faulty_url_is_not_printed_with_its_password() {
        environment.put("REGIOSPIEGEL_DATABASE_URL", "postgres://me:hush@elsewhere/db?password=hush");
        String message = assertThrows(PlainFailure.class, this::read).getMessage();
        assertFalse(message.contains("hush"), message);
    }

    private void configureDatabase() {
        environment.put("REGIOSPIEGEL_DATABASE_URL", "jdbc:postgresql://elsewhere/regiospiegel");
        environment.put("REGIOSPIEGEL_DATABASE_USER", "owner");
        environment.put("REGIOSPIEGEL_DATABASE_PASSWORD", "secret");
    }

    private Settings read() {
        return ReadingSettings.read(new SettingValues(properties::get, environment), installation);
    }
}
