package nl.regiospiegel.regions.register.boundary;

import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import nl.regiospiegel.regions.source.entity.Source;
import nl.regiospiegel.regions.timeline.control.DateWords;

/** A source in a numbered list on a page. */
public final class NumberedSource {

    private final int number;
    private final Source source;
    private final Locale locale;
    private final Set<String> locators;

    NumberedSource(int number, Source source, Locale locale) {
        this(number, source, locale, Set.of());
    }

    /** @param locators the places in it that the page cites */
    NumberedSource(int number, Source source, Locale locale, Set<String> locators) {
        this.number = number;
        this.source = source;
        this.locale = locale;
        this.locators = new TreeSet<>(locators);
    }

    /** The places in it that the page cites, so that they can be read on paper too; empty when it cites none. */
    public String getPlaces() {
        return locators.isEmpty() ? "" : PageTexts.text("sources.places", locale, String.join("; ", locators));
    }

    public int getNumber() {
        return number;
    }

    public String getId() {
        return source.id();
    }

    public String getTitle() {
        return source.title();
    }

    public String getPublisher() {
        return source.publisher();
    }

    public String getDate() {
        return source.date() == null
                ? PageTexts.text("sources.undated", locale)
                : new DateWords(locale).of(source.date());
    }

    public String getKind() {
        return source.kind().name(locale);
    }

    public String getUrl() {
        return source.url();
    }

    public String getDocumentId() {
        return source.documentId();
    }

    public String getNote() {
        return source.note();
    }
}
