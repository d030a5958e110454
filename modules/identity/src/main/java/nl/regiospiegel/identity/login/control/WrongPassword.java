package nl.regiospiegel.identity.login.control;

import java.util.List;
import nl.regiospiegel.regions.language.Language;
import nl.regiospiegel.regions.rules.BrokenRule;

/** Name and password do not belong together; never says which of the two is wrong. */
public final class WrongPassword extends BrokenRule {

    private static final long serialVersionUID = 1L;

    public WrongPassword(Language language) {
        super(
                "wrong-password",
                Kind.UNAUTHENTICATED,
                language.choose(
                        "De naam of het wachtwoord klopt niet. Controleer allebei en probeer het opnieuw.",
                        "The name or the password is wrong. Check both and try again."),
                List.of());
    }
}
