package nl.regiospiegel.statistics.kernel;

import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class KernelTest {

    @Test
    void the_version_is_that_of_the_build() {
        assertTrue(Kernel.version().matches("[0-9]+\\.[0-9]+\\.[0-9]+(-.+)?"), Kernel.version());
    }
}
