package nl.regiospiegel.figures.publishing.control;

import java.util.List;
import nl.regiospiegel.figures.publishing.entity.PublicationState;
import nl.regiospiegel.regions.language.Language;
import nl.regiospiegel.regions.rules.BrokenRule;

/** A step with a publication that cannot be taken, or not by this account. */
public final class PublicationRefused extends BrokenRule {

    private static final long serialVersionUID = 1L;

    private PublicationRefused(String slug, Kind kind, String detail) {
        super(slug, kind, detail, List.of());
    }

    static PublicationRefused ownSubmission(Language language) {
        return new PublicationRefused(
                "four-eyes",
                Kind.FORBIDDEN,
                language.choose(
                        "U heeft deze cijfers zelf ingediend. Laat een collega erover beslissen.",
                        "You submitted these figures yourself. Let a colleague decide."));
    }

    static PublicationRefused inState(PublicationState state, Language language) {
        return new PublicationRefused(
                "publication-state",
                Kind.CONFLICT,
                language.choose(
                                "Dit kan niet meer: de publicatie is nu %s.",
                                "This cannot be done any more: the publication is %s now.")
                        .formatted(state.name(language.getLocale())));
    }

    static PublicationRefused figuresChanged(Language language) {
        return new PublicationRefused(
                "figures-changed",
                Kind.CONFLICT,
                language.choose(
                        "De cijfers zijn veranderd nadat ze zijn ingediend. Stuur de publicatie terug en dien haar opnieuw in.",
                        "The figures changed after they were submitted. Return the publication and submit it anew."));
    }

    static PublicationRefused previewOutdated(Language language) {
        return new PublicationRefused(
                "preview-outdated",
                Kind.CONFLICT,
                language.choose(
                        "Wat anderen zouden zien is veranderd sinds u keek. Bekijk de publicatie opnieuw en beslis dan.",
                        "What others would see changed since you looked. Look at the publication again, then decide."));
    }
}
