package nl.regiospiegel.comparison.evaluation.keeping.control;

import java.util.concurrent.CancellationException;
import nl.regiospiegel.regions.speaking.RegionId;
import nl.regiospiegel.statistics.evaluation.Progress;

/** How far one attempt is: told by the thread that computes, written down by another, who tells whether it is still wanted. */
final class FollowedRun implements Progress {

    private final RegionId region;
    private final String hash;
    private final String run;
    private volatile int done;
    private volatile int total;
    private volatile boolean unwanted;

    FollowedRun(RegionId region, String hash, String run) {
        this.region = region;
        this.hash = hash;
        this.run = run;
    }

    RegionId region() {
        return region;
    }

    String hash() {
        return hash;
    }

    String run() {
        return run;
    }

    int reached() {
        return Math.min(done, total);
    }

    int total() {
        return total;
    }

    /** @param cancelled an attempt, this one or another: the same question may have begun again since somebody wished it away */
    void nobodyWants(String cancelled) {
        if (run.equals(cancelled)) {
            nobodyWantsIt();
        }
    }

    void nobodyWantsIt() {
        unwanted = true;
    }

    /** @throws CancellationException when nobody wants it any more */
    @Override
    public void done(int steps, int of) {
        total = of;
        done = steps;
        if (unwanted) {
            throw new CancellationException("nobody wants evaluation " + hash);
        }
    }
}
