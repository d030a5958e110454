package nl.regiospiegel.figures.importing.entity;

import nl.regiospiegel.figures.area.control.KnownAreas;
import nl.regiospiegel.figures.indicator.control.KnownIndicators;

/**
 * What was known when a file was recognised: reading it asks the database nothing.
 *
 * @param areas what it may be about
 * @param indicators what it may count
 */
public record KnownWords(KnownAreas areas, KnownIndicators indicators) {

    /** For figures that all regions share: without what a region defines itself. */
    public KnownWords national() {
        return new KnownWords(areas, indicators.withoutLocal());
    }
}
