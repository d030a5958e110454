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
        @Schema(description = "Id binnen de regio, of van de gegevensset.") String id,
        @Schema(
                        description =
                                "Regio die de bron aanhaalt; null bij landelijke cijfers en bij wat voor elke regio geldt.")
                String region,
        @Schema(description = "Soort: overheid, partij, pers, statistiek of anders.") String kind,
        @Schema(description = "Titel zoals gepubliceerd.") String title,
        @Schema(description = "Wie het publiceerde.") String publisher,
        @Schema(description = "Datum van publicatie in EDTF; null als die onbekend is.") String date,
        @Schema(description = "Waar het te lezen is; null als er alleen een documentnummer is.") String url,
        @Schema(description = "Documentnummer als er geen adres is, anders null.") String documentId,
        @Schema(description = "Licentie, zoals CC BY 4.0; null als er geen vermeld is.") String licence) {}
