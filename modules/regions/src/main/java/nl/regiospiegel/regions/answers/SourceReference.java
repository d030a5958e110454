package nl.regiospiegel.regions.answers;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A source as an answer names it.
 *
 * @param id id within its region, or of the data set
 * @param region region whose configuration cites it, {@code null} for national statistics
 * @param kind official, party, press, statistics or other
 * @param title title as published
 * @param publisher who published it
 * @param date EDTF date of publication, {@code null} when unknown
 * @param url where it can be read, {@code null} when it has a document id only
 * @param documentId id of a document without address, else {@code null}
 * @param licence licence such as {@code CC BY 4.0}, {@code null} when none is stated
 */
@Schema(description = "Een bron zoals een antwoord die noemt.")
public record SourceReference(
        String id,
        String region,
        String kind,
        String title,
        String publisher,
        String date,
        String url,
        String documentId,
        String licence) {}
