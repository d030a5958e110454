package nl.regiospiegel.figures.publication.entity;

import java.time.LocalDate;

/**
 * A file or feed that figures came from. Its content never changes: a correction is a new data set.
 *
 * @param id its id
 * @param contentHash SHA-256 of the content and of what was given beside it, in hexadecimal
 * @param table number of the source table, {@code null} when there is none or more than one
 * @param title title for people
 * @param publisher who published the figures
 * @param url where they can be read, {@code null} when nowhere
 * @param licence their licence, {@code null} when none is stated
 * @param date EDTF date of publication, {@code null} when it holds several publications
 * @param retrieved day on which the figures were read
 * @param note what else must be known
 * @param demonstration invented
 */
public record DataSet(
        String id,
        String contentHash,
        String table,
        String title,
        String publisher,
        String url,
        String licence,
        String date,
        LocalDate retrieved,
        String note,
        boolean demonstration) {}
