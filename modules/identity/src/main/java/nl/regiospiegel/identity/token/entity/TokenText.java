package nl.regiospiegel.identity.token.entity;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import nl.regiospiegel.regions.speaking.RegionId;

/**
 * The text of a token: its region, a full stop and 256 random bits. The region is no secret; it says whom to set before
 * the token can be looked up.
 */
public record TokenText(RegionId region, String text) {

    private static final SecureRandom RANDOM = new SecureRandom();

    public static TokenText random(RegionId region) {
        var bits = new byte[32];
        RANDOM.nextBytes(bits);
        return new TokenText(
                region, region + "." + Base64.getUrlEncoder().withoutPadding().encodeToString(bits));
    }

    /** Empty when the text has not the shape of a token. */
    public static Optional<TokenText> parse(String text) {
        var stop = text.indexOf('.');
        return stop > 0 && RegionId.isValid(text.substring(0, stop))
                ? Optional.of(new TokenText(new RegionId(text.substring(0, stop)), text))
                : Optional.empty();
    }

    public String hash() {
        return hash(text);
    }

    /** SHA-256 in hexadecimal. Enough for random text; passwords are hashed elsewhere. */
    public static String hash(String text) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Keeps the secret out of logs. */
    @Override
    public String toString() {
        return region + ".…";
    }
}
