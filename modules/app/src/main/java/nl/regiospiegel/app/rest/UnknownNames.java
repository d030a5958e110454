package nl.regiospiegel.app.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import nl.regiospiegel.regions.language.Language;
import nl.regiospiegel.regions.rules.Fault;
import nl.regiospiegel.regions.rules.NearestName;

/** Words the fault of a name that does not exist, with the nearest that does. */
@ApplicationScoped
class UnknownNames {

    @Inject
    private Language language;

    Fault parameter(String given, Collection<String> known) {
        return Fault.inQuery(
                given,
                "unknown-parameter",
                text(
                        language.choose("De parameter \"%s\" bestaat hier niet.", "There is no parameter \"%s\" here."),
                        given,
                        known));
    }

    Fault field(String given, String pointer, Collection<String> known) {
        return Fault.inBody(
                given,
                pointer,
                "unknown-field",
                text(
                        language.choose("Het veld \"%s\" bestaat hier niet.", "There is no field \"%s\" here."),
                        given,
                        known));
    }

    Fault malformedBody() {
        return Fault.inBody(
                null,
                "",
                "malformed-json",
                language.choose(
                        "De inhoud is geen geldige JSON, of een veld heeft een waarde van een ander soort dan gevraagd.",
                        "The body is not valid JSON, or a field has a value of another kind than asked for."));
    }

    private String text(String unknown, String given, Collection<String> known) {
        return unknown.formatted(given)
                + NearestName.to(given, known)
                        .map(name -> language.choose(" Bedoelde u \"%s\"?", " Did you mean \"%s\"?")
                                .formatted(name))
                        .orElse("");
    }
}
