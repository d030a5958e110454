package nl.regiospiegel.figures.observation.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Arrays;
import java.util.function.UnaryOperator;
import nl.regiospiegel.figures.observation.control.KnownSets;
import nl.regiospiegel.figures.observation.control.Observations;
import nl.regiospiegel.figures.observation.entity.ObservationQuestion;
import nl.regiospiegel.regions.language.Language;

/** Settles what a download from a page holds, before its first byte leaves. */
@ApplicationScoped
public class PreparingDownload {

    /** What is downloaded, in which form. */
    record Download(ObservationQuestion question, KnownSets known, ExportForm form) {}

    @Inject
    private UnderstandingFigures understanding;

    @Inject
    private Observations observations;

    @Inject
    private Language language;

    /** @throws nl.regiospiegel.regions.rules.InvalidInput when the address is faulty or the figures do not fit */
    @Transactional
    Download prepare(UnaryOperator<String> address) {
        var faults = new FaultsInQuery(language);
        var question = understanding.read(FiguresOnPage.read(address).asked(), faults);
        var form = form(address.apply("format"));
        faults.complain();
        var known = observations.known(question);
        if (form == ExportForm.XLSX) {
            TooManyRows.refuse(observations, question, known, language);
        }
        return new Download(question, known, form);
    }

    private static ExportForm form(String code) {
        return Arrays.stream(ExportForm.values())
                .filter(form -> form.code().equals(code))
                .findFirst()
                .orElse(ExportForm.SPREADSHEET);
    }
}
