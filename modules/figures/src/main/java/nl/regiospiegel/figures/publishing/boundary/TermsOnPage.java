package nl.regiospiegel.figures.publishing.boundary;

import java.util.List;
import nl.regiospiegel.figures.publishing.boundary.Readers.Reader;

/**
 * For whom figures are and whether they were public, as a form shows it.
 *
 * @param wanted what is filled in
 * @param readers the regions to choose from
 */
public record TermsOnPage(NewPublications wanted, List<Reader> readers) {

    private static final String USUAL = "all";

    /** An empty form: every region, not public before. */
    static TermsOnPage empty(List<Reader> readers) {
        return new TermsOnPage(new NewPublications(List.of(), USUAL, List.of(), null, null, null), readers);
    }

    /** Attribute of a radio button. */
    public String visibility(String visibility) {
        return visibility.equals(wanted.visibility()) ? "checked" : null;
    }

    /** Attribute of the check box of a region. */
    public String reader(String id) {
        return wanted.regions().contains(id) ? "checked" : null;
    }

    /** Attribute of the check box of figures that were public already. */
    public String history() {
        return wanted.publishedOn() == null && wanted.publishedWhere() == null ? null : "checked";
    }
}
