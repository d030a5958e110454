package nl.regiospiegel.figures.importing.job.boundary;

import java.util.Arrays;
import nl.regiospiegel.figures.importing.job.control.ImportRefusal;
import nl.regiospiegel.figures.importing.job.entity.ImportJob;
import nl.regiospiegel.regions.language.Language;
import nl.regiospiegel.regions.rules.BrokenRule.Kind;

/** Which version of an import somebody looked at: mere progress makes another answer, but no other decision. */
final class ImportVersion {

    private ImportVersion() {}

    /** The tag of the answer, made so that the version can be read from it again. */
    static String tag(ImportJob job) {
        var progress = job.progress();
        return "W/\"%d.%d.%d.%s\""
                .formatted(
                        job.revision(),
                        progress.rows(),
                        progress.percentage(),
                        progress.stage().code());
    }

    /** @throws ImportRefusal when no version is named, or not the present one */
    static void check(String ifMatch, ImportJob job, Language language) {
        if (ifMatch == null || ifMatch.isBlank()) {
            throw ImportRefusal.of(Kind.UNCONDITIONAL, "precondition-required", language);
        }
        var present = String.valueOf(job.revision());
        var matches = Arrays.stream(ifMatch.split(","))
                .map(String::strip)
                .anyMatch(tag -> tag.equals("*") || revision(tag).equals(present));
        if (!matches) {
            throw ImportRefusal.of(Kind.STALE, "precondition-failed", language);
        }
    }

    private static String revision(String tag) {
        return tag.replaceFirst("^W/", "").replace("\"", "").replaceFirst("\\..*", "");
    }
}
