package nl.regiospiegel.figures.invention.control;

import java.util.Random;

/** Chance that falls the same on every machine: {@link Random} is specified to the last bit, its normal numbers too. */
final class Chance {

    private static final long PRIME = 1_000_003L;
    private static final long SPREADING = 0x9E3779B97F4A7C15L;

    private final Random random;

    /** Streams of another name are independent, so that a new one leaves the others as they were. */
    Chance(long seed, String stream) {
        random = new Random((seed * PRIME + stream.hashCode()) * SPREADING);
    }

    double normal() {
        return random.nextGaussian();
    }

    double uniform() {
        return random.nextDouble();
    }

    /** A movement around zero that remembers a part of where it was. */
    double[] movement(int periods, double deviation, double memory) {
        var path = new double[periods];
        path[0] = deviation * normal();
        for (int t = 1; t < periods; t++) {
            path[t] = memory * path[t - 1] + deviation * StrictMath.sqrt(1 - memory * memory) * normal();
        }
        return path;
    }
}
