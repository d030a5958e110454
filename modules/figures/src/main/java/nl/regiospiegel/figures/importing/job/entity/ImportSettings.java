package nl.regiospiegel.figures.importing.job.entity;

import java.util.List;
import nl.regiospiegel.figures.importing.entity.GivenMetadata;
import nl.regiospiegel.regions.rules.Fault;
import nl.regiospiegel.regions.rules.InvalidInput;

/**
 * What the uploader says beside the file.
 *
 * @param given what the file may not say itself
 * @param dryRun stop at the preview
 */
public record ImportSettings(GivenMetadata given, boolean dryRun) {

    /** @throws InvalidInput when there are any faults */
    public ImportSettings orFail(List<Fault> faults) {
        if (!faults.isEmpty()) {
            throw new InvalidInput(faults);
        }
        return this;
    }
}
