package nl.regiospiegel.statistics.version;

import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class KernelVersionTest {

    @Test
    void the_version_is_written_by_the_build_and_semantic() {
        assertTrue(KernelVersion.get().matches("[0-9]+\\.[0-9]+\\.[0-9]+(-.+)?"), KernelVersion.get());
    }
}
