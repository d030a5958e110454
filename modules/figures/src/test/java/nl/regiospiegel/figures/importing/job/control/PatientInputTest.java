package nl.regiospiegel.figures.importing.job.control;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import nl.regiospiegel.figures.importing.job.control.PatientInput.Bounds;
import nl.regiospiegel.regions.language.Language;
import nl.regiospiegel.regions.rules.BrokenRule;
import nl.regiospiegel.regions.rules.BrokenRule.Kind;
import org.junit.jupiter.api.Test;

class PatientInputTest {

    private static final int MOST = 1_000_000;

    private final AtomicLong now = new AtomicLong();

    @Test
    void what_is_sent_in_time_and_fits_comes_through_unchanged() throws IOException {
        var sent = new byte[MOST];
        sent[17] = -1;
        assertArrayEquals(sent, watched(new ByteArrayInputStream(sent)).readAllBytes());
    }

    @Test
    void one_byte_too_many_is_refused() {
        var refused = assertThrows(BrokenRule.class, () -> watched(new ByteArrayInputStream(new byte[MOST + 1]))
                .readAllBytes());
        assertEquals("upload-too-large", refused.slug());
    }

    @Test
    void a_sender_that_trickles_is_cut_off() {
        var refused = assertThrows(BrokenRule.class, () -> watched(trickling(Duration.ofSeconds(1)))
                .readAllBytes());
        assertEquals("slow-upload", refused.slug());
        assertEquals(31, Duration.ofNanos(now.get()).toSeconds(), "after the grace of half a minute");
    }

    @Test
    void a_sender_is_not_waited_for_longer_than_allowed() {
        var pieces = new InputStream() {
            @Override
            public int read() {
                return 0;
            }

            @Override
            public int read(byte[] many, int from, int count) {
                now.addAndGet(Duration.ofSeconds(3).toNanos());
                return count;
            }
        };
        assertThrows(BrokenRule.class, () -> watched(pieces).transferTo(OutputStream.nullOutputStream()));
        assertEquals(5, Duration.ofNanos(now.get()).toMinutes());
    }

    /** One byte at a time. */
    private InputStream trickling(Duration pause) {
        return new InputStream() {
            @Override
            public int read() {
                return 0;
            }

            @Override
            public int read(byte[] many, int from, int count) {
                now.addAndGet(pause.toNanos());
                return 1;
            }
        };
    }

    private PatientInput watched(InputStream sent) {
        var bounds = new Bounds(
                MOST, Duration.ofMinutes(5), () -> refusal("upload-too-large"), () -> refusal("slow-upload"));
        return new PatientInput(sent, bounds, now::get);
    }

    private static BrokenRule refusal(String slug) {
        return ImportRefusal.of(Kind.INVALID, slug, new Language(), 1L);
    }
}
