package nl.regiospiegel.app.start;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class PoolCheckTest {

    @Test
    void it_is_the_check_that_the_pool_is_told_to_use() throws IOException {
        var settings = Files.readString(Path.of("src/main/webapp/WEB-INF/web.xml"));
        assertTrue(
                settings.contains("<name>fish.payara.validation-classname</name><value>" + PoolCheck.NAME + "</value>"),
                settings);
    }
}
