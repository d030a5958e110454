package nl.regiospiegel.launcher.administrator;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.security.GeneralSecurityException;
import java.util.Base64;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;
import org.glassfish.soteria.identitystores.hash.Pbkdf2PasswordHashImpl;
import org.junit.jupiter.api.Test;

class PasswordHashTest {
    private static final char[] PASSWORD = "een lang wachtwoord".toCharArray();

    @Test
    void the_server_accepts_the_password_and_no_other() {
        Pbkdf2PasswordHashImpl server = new Pbkdf2PasswordHashImpl();
        String hash = PasswordHash.of(PASSWORD);
        assertTrue(server.verify(PASSWORD, hash));
        assertFalse(server.verify("een ander wachtwoord".toCharArray(), hash));
    }

    /** Computed again with the JDK alone, so that the strength in the string is the strength that was used. */
    @Test
    void the_hash_is_what_it_says_it_is() throws GeneralSecurityException {
        String[] parts = PasswordHash.of(PASSWORD).split(":");
        assertEquals("PBKDF2WithHmacSHA512", parts[0]);
        assertEquals("210000", parts[1]);
        byte[] salt = Base64.getDecoder().decode(parts[2]);
        byte[] key = Base64.getDecoder().decode(parts[3]);
        assertEquals(16, salt.length);
        byte[] again = SecretKeyFactory.getInstance(parts[0])
                .generateSecret(new PBEKeySpec(PASSWORD, salt, 210_000, key.length * 8))
                .getEncoded();
        assertEquals(parts[3], Base64.getEncoder().encodeToString(again));
    }
}
