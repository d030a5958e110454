package nl.regiospiegel.figures.importing.entity;

import nl.regiospiegel.figures.publication.entity.PublicationStatus;
import nl.regiospiegel.regions.timeline.entity.EdtfDate;

/**
 * What the uploader says about a file because the file does not say it itself. Every part may be {@code null}; stored as
 * given.
 *
 * @param table number of the source table, such as {@code 85097NED}
 * @param period the one period of the whole file, as a code ({@code 2023HJ01}) or a title
 * @param status how far from the last revision
 * @param vintageDate when the figures were published or retrieved
 * @param source who published them and where, as one line
 * @param area code of the one area of the whole file
 */
public record GivenMetadata(
        String table, String period, PublicationStatus status, EdtfDate vintageDate, String source, String area) {

    public static final GivenMetadata NOTHING = new GivenMetadata(null, null, null, null, null, null);
}
