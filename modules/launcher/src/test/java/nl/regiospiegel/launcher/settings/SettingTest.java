package nl.regiospiegel.launcher.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class SettingTest {

    @Test
    void property_and_variable_follow_microprofile_config() {
        assertEquals("regiospiegel.database.application.user", Setting.DATABASE_APPLICATION_USER.property());
        assertEquals("REGIOSPIEGEL_DATABASE_APPLICATION_USER", Setting.DATABASE_APPLICATION_USER.variable());
    }

    @Test
    void the_readme_has_one_row_for_every_setting() throws IOException {
        List<String> documented = Pattern.compile("(?m)^\\| `(REGIOSPIEGEL_[A-Z0-9_]+)`")
                .matcher(Files.readString(Path.of("../../README.md")))
                .results()
                .map(row -> row.group(1))
                .toList();
        assertEquals(Arrays.stream(Setting.values()).map(Setting::variable).toList(), documented);
    }
}
