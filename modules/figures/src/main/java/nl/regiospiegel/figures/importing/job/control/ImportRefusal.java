package nl.regiospiegel.figures.importing.job.control;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import nl.regiospiegel.regions.language.Language;
import nl.regiospiegel.regions.rules.BrokenRule;
import nl.regiospiegel.regions.rules.Fault;

/** What was asked of an import cannot be done; the texts are in the bundle {@code refusals}. */
public final class ImportRefusal extends BrokenRule {

    private static final long serialVersionUID = 1L;
    private static final String TEXTS = "nl.regiospiegel.figures.importing.job.refusals";

    private ImportRefusal(String slug, Kind kind, String detail, List<Fault> faults) {
        super(slug, kind, detail, faults);
    }

    public static ImportRefusal of(Kind kind, String slug, Language language, Object... shown) {
        return new ImportRefusal(slug, kind, text(slug, language.getLocale(), shown), List.of());
    }

    /** One that is about something that was sent. */
    public static ImportRefusal of(Kind kind, String slug, Fault fault) {
        return new ImportRefusal(slug, kind, fault.detail(), List.of(fault));
    }

    /** The text behind a code, Dutch unless the locale is English. */
    public static String text(String slug, Locale locale, Object... shown) {
        return new MessageFormat(texts(locale).getString(slug), locale).format(shown);
    }

    public static boolean isKnown(String slug, Locale locale) {
        return texts(locale).containsKey(slug);
    }

    private static ResourceBundle texts(Locale locale) {
        return ResourceBundle.getBundle(TEXTS, locale, Control.getNoFallbackControl(Control.FORMAT_PROPERTIES));
    }
}
