package nl.regiospiegel.figures.publication.boundary;

import java.util.Locale;
import nl.regiospiegel.figures.period.entity.PeriodRun;
import nl.regiospiegel.figures.publication.entity.Freshness;
import nl.regiospiegel.regions.answers.SourceReference;

/** How far the figures of one indicator reach, as the page shows it. */
public final class FreshLine {

    private final String name;
    private final Freshness freshness;
    private final SourceReference source;
    private final Locale locale;

    FreshLine(String name, Freshness freshness, SourceReference source, Locale locale) {
        this.name = name;
        this.freshness = freshness;
        this.source = source;
        this.locale = locale;
    }

    public String getCode() {
        return freshness.indicator().value();
    }

    public String getName() {
        return name;
    }

    /** The first and the last period. */
    public String getPeriods() {
        return new PeriodRun(freshness.first(), freshness.last()).name(locale);
    }

    public String getVintage() {
        return freshness.vintage().edtf();
    }

    public String getStatus() {
        return freshness.vintage().status().name(locale);
    }

    public String getSourceTitle() {
        return source.title();
    }

    public String getPublisher() {
        return source.publisher();
    }

    /** Where the figures can be read, {@code null} when nowhere. */
    public String getSourceUrl() {
        return source.url();
    }

    public String getLicence() {
        return source.licence();
    }
}
