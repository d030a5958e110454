package nl.regiospiegel.regions.register.boundary;

import java.util.Locale;
import nl.regiospiegel.regions.source.entity.Source;
import nl.regiospiegel.regions.timeline.control.DateWords;

/** A source in a numbered list on a page. */
public final class NumberedSource {

    private final int number;
    private final Source source;
    private final Locale locale;

    NumberedSource(int number, Source source, Locale locale) {
        this.number = number;
        this.source = source;
        this.locale = locale;
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
