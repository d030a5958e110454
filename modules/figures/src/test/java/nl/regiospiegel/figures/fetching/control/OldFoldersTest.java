package nl.regiospiegel.figures.fetching.control;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OldFoldersTest {

    @TempDir
    private Path folder;

    @Test
    void only_what_is_old_goes_with_all_that_is_in_it() throws IOException {
        var old = Files.createDirectories(folder.resolve("old"));
        Files.writeString(old.resolve("page-00001.json"), "{}");
        var fresh = Files.createDirectories(folder.resolve("fresh"));
        assertTrue(old.toFile().setLastModified(1_000));
        OldFolders.remove(folder, Instant.ofEpochSecond(2));
        assertFalse(Files.exists(old));
        assertTrue(Files.exists(fresh));
    }

    @Test
    void a_folder_that_is_not_there_is_no_trouble() {
        OldFolders.remove(folder.resolve("never"), Instant.now());
        assertTrue(Files.exists(folder));
    }
}
