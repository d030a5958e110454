package nl.regiospiegel.launcher.postgres;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OrphanTest {
    private static final Programs NONE = new Programs(Path.of("/nowhere"), List.of());

    @TempDir
    private Path data;

    private Path pidFile;

    @BeforeEach
    void name_the_file() {
        pidFile = data.resolve("postmaster.pid");
    }

    @Test
    void without_a_process_file_there_is_nothing_to_stop() throws Exception {
        new Orphan(data).stop(NONE);
        assertFalse(Files.exists(pidFile));
    }

    @Test
    void another_program_with_the_old_number_is_left_alone() throws Exception {
        write(String.valueOf(ProcessHandle.current().pid()));
        new Orphan(data).stop(NONE);
        assertTrue(ProcessHandle.current().isAlive());
        assertFalse(Files.exists(pidFile), "PostgreSQL would refuse to start because of it");
    }

    @Test
    void a_file_that_was_not_written_to_its_end_is_removed() throws Exception {
        write("");
        new Orphan(data).stop(NONE);
        assertFalse(Files.exists(pidFile));
    }

    @Test
    void a_process_that_works_on_this_data_folder_is_found() throws Exception {
        Process tail = new ProcessBuilder(
                        "tail", "-f", Files.createFile(data.resolve("file")).toString())
                .start();
        try {
            write(String.valueOf(tail.pid()));
            assertEquals(tail.pid(), new Orphan(data).process().orElseThrow().pid());
        } finally {
            tail.destroy();
        }
    }

    private void write(String text) throws IOException {
        Files.writeString(pidFile, text);
    }
}
