package nl.regiospiegel.identity.account.entity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.Set;
import nl.regiospiegel.regions.speaking.RegionId;
import org.junit.jupiter.api.Test;

class AccountTest {

    private final Account account = Account.toTryOut(new RegionId("mvs"), "mvs-editor", Role.EDITOR, Instant.EPOCH);

    @Test
    void a_trial_account_cannot_log_in_before_it_has_a_password() {
        assertTrue(account.trial());
        assertFalse(account.active());
        account.activate("hash");
        assertTrue(account.active());
        assertEquals("hash", account.passwordHash());
    }

    @Test
    void it_can_be_switched_off() {
        account.activate("hash");
        account.deactivate();
        assertFalse(account.active());
    }

    @Test
    void roles_are_kept_as_text_and_read_back() {
        assertEquals(Set.of(Role.EDITOR), account.roles());
        assertEquals(
                Set.of(Role.READER, Role.ADMINISTRATOR),
                Role.parse(Role.join(Set.of(Role.ADMINISTRATOR, Role.READER))));
        assertEquals("reader,administrator", Role.join(Set.of(Role.ADMINISTRATOR, Role.READER)));
    }
}
