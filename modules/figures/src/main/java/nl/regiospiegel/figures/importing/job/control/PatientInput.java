package nl.regiospiegel.figures.importing.job.control;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import nl.regiospiegel.regions.rules.BrokenRule;

/**
 * What somebody sends, but no more than allowed and not slower than is reasonable: a sender that trickles would hold on to a
 * thread for ever.
 */
final class PatientInput extends FilterInputStream {

    /** Of bytes a second on average, looked at after the first half minute. */
    static final long SLOWEST = 2_000;

    private static final long GRACE = Duration.ofSeconds(30).toNanos();

    /** How much and how long, and what is said about too much and too long. */
    record Bounds(long bytes, Duration longest, Supplier<BrokenRule> tooMuch, Supplier<BrokenRule> tooSlow) {}

    private final Bounds bounds;
    private final LongSupplier clock;
    private final long began;
    private long taken;

    PatientInput(InputStream sent, Bounds bounds, LongSupplier nanoClock) {
        super(sent);
        this.bounds = bounds;
        this.clock = nanoClock;
        this.began = nanoClock.getAsLong();
    }

    @Override
    public int read() throws IOException {
        var one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] many, int from, int count) throws IOException {
        var read = in.read(many, from, count);
        if (read > 0) {
            taken += read;
        }
        check();
        return read;
    }

    @Override
    public long skip(long count) throws IOException {
        var skipped = in.skip(count);
        taken += skipped;
        check();
        return skipped;
    }

    private void check() {
        if (taken > bounds.bytes()) {
            throw bounds.tooMuch().get();
        }
        var passed = clock.getAsLong() - began;
        var tooSlow = passed > GRACE && taken < passed / 1e9 * SLOWEST;
        if (tooSlow || passed > bounds.longest().toNanos()) {
            throw bounds.tooSlow().get();
        }
    }
}
