package nl.regiospiegel.comparison.evaluation.keeping.entity;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.HexFormat;

/** The hash of things whose texts say all there is to them, the same in whatever order a set of them is given. */
public final class Fingerprint {

    private static final byte BETWEEN = '\n';

    private final MessageDigest digest;

    public Fingerprint() {
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible); // every Java has SHA-256
        }
    }

    /** Adds a set, under a name of its own so that sets never run into each other. */
    public Fingerprint with(String name, Collection<?> things) {
        add(name + " " + things.size());
        things.stream().map(String::valueOf).sorted().forEach(this::add);
        return this;
    }

    public String hex() {
        return HexFormat.of().formatHex(digest.digest());
    }

    private void add(String text) {
        digest.update(text.getBytes(StandardCharsets.UTF_8));
        digest.update(BETWEEN);
    }
}
