package nl.regiospiegel.launcher.installation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import nl.regiospiegel.launcher.words.PlainFailure;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataDirectoryTest {

    @TempDir
    private Path parent;

    @Test
    void only_its_owner_may_look_into_it() throws IOException {
        try (DataDirectory data = DataDirectory.open(parent.resolve("data"))) {
            assertEquals("rwx------", permissions(data.folder()));
            assertEquals("rwx------", permissions(data.postgres()));
        }
    }

    @Test
    void a_second_instance_is_refused_until_the_first_has_gone() throws IOException {
        try (DataDirectory first = DataDirectory.open(parent.resolve("data"))) {
            String message = assertThrows(PlainFailure.class, () -> DataDirectory.open(first.folder()))
                    .getMessage();
            assertTrue(message.contains("al in gebruik"), message);
        }
        DataDirectory.open(parent.resolve("data")).close();
    }

    @Test
    void a_folder_that_cannot_be_made_is_said_plainly() throws IOException {
        Path file = Files.createFile(parent.resolve("file"));
        String message = assertThrows(PlainFailure.class, () -> DataDirectory.open(file.resolve("data")))
                .getMessage();
        assertTrue(message.contains("REGIOSPIEGEL_DATA_DIRECTORY"), message);
    }

    @Test
    void the_server_never_finds_leftovers_of_an_earlier_start() throws IOException {
        try (DataDirectory data = DataDirectory.open(parent.resolve("data"))) {
            Path half = Files.createFile(
                    Files.createDirectory(data.server().resolve("runtime")).resolve("half.jar"));
            data.server();
            assertFalse(Files.exists(half));
        }
    }

    @Test
    void a_secret_is_made_once_and_kept_for_its_owner() throws IOException {
        Path file = parent.resolve("secret");
        String secret = PrivateFiles.secret(file, 12);
        assertTrue(secret.matches("[a-z2-9]{12}"), secret);
        assertEquals(secret, PrivateFiles.secret(file, 12));
        assertEquals("rw-------", permissions(file));
    }

    private static String permissions(Path path) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
    }
}
