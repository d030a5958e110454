package nl.regiospiegel.regions.source.entity;

import nl.regiospiegel.regions.timeline.entity.EdtfDate;

/**
 * A document or page that facts cite.
 *
 * @param id id within the region
 * @param kind what sort of voice it is
 * @param title title as published
 * @param publisher who published it
 * @param date date of publication, {@code null} when the source gives none
 * @param url where it can be read, {@code null} when it has a document id only
 * @param documentId id of a document without address, else {@code null}
 * @param note what a reader must know of it, or {@code null}
 */
public record Source(
        String id,
        SourceKind kind,
        String title,
        String publisher,
        EdtfDate date,
        String url,
        String documentId,
        String note) {}
