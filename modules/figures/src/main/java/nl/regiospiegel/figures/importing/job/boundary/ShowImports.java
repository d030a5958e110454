package nl.regiospiegel.figures.importing.job.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import nl.regiospiegel.figures.importing.entity.Severity;
import nl.regiospiegel.figures.importing.job.control.PreviewImport;
import nl.regiospiegel.figures.importing.job.entity.ImportJob;
import nl.regiospiegel.regions.answers.Stamp;

/** Imports as the API shows them. */
@ApplicationScoped
public class ShowImports {

    private static final int FIRST = 20;

    @Inject
    private PreviewImport preview;

    @Inject
    private Stamp stamp;

    /** In a list: without its faults and questions. */
    ImportAnswer brief(ImportJob job) {
        return ImportAnswer.of(job, List.of(), List.of(), stamp);
    }

    ImportAnswer whole(ImportJob job) {
        var errors = preview.remarks(job, 0, FIRST).stream()
                .filter(numbered -> numbered.remark().severity() == Severity.ERROR)
                .map(ImportFault::of)
                .toList();
        var asked = preview.asked(job).stream().map(AskedMetadata::of).toList();
        return ImportAnswer.of(job, errors, asked, stamp);
    }
}
