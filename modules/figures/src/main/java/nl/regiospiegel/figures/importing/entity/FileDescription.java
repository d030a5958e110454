package nl.regiospiegel.figures.importing.entity;

import java.time.LocalDate;
import java.util.List;
import nl.regiospiegel.figures.publication.entity.PublicationStatus;

/**
 * What must be known of a file beside what it holds itself.
 *
 * @param id id of the data set it becomes
 * @param file name of the file
 * @param format how it is built
 * @param title title for people
 * @param publisher who published the figures
 * @param url where they can be read
 * @param licence their licence, {@code null} when none is stated
 * @param retrieved day on which they were read
 * @param note what else must be known
 * @param given what holds for the whole file
 * @param columns which column holds what
 * @param vintages when the figures were published; each figure must fit exactly one
 */
public record FileDescription(
        String id,
        String file,
        ImportFormat format,
        String title,
        String publisher,
        String url,
        String licence,
        LocalDate retrieved,
        String note,
        Given given,
        Columns columns,
        List<GivenVintage> vintages) {

    /** Facts about the whole file; {@code null} where its rows say it. */
    public record Given(String table, String period, PublicationStatus status) {}

    /**
     * Names of the columns that are not measures; {@code null} where there is none.
     *
     * @param area codes of areas
     * @param areaName names of municipalities, where the file has no codes
     * @param unused columns that are known and not read
     */
    public record Columns(
            String table,
            String area,
            String areaName,
            String period,
            String status,
            String referrer,
            String careForm,
            List<String> unused) {

        public Columns {
            unused = unused == null ? List.of() : List.copyOf(unused);
        }
    }

    /**
     * A publication of the figures of one period and status, or of the whole file.
     *
     * @param period code of the period, {@code null} for every
     * @param status status, {@code null} for every
     * @param published EDTF date of publication
     */
    public record GivenVintage(String period, PublicationStatus status, String published) {}
}
