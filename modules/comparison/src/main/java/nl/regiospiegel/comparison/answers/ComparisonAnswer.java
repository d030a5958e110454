package nl.regiospiegel.comparison.answers;

import java.time.Instant;
import java.util.List;
import nl.regiospiegel.regions.answers.SourceReference;

/** What every answer of a comparison says of itself, whatever it is about. */
public interface ComparisonAnswer {

    Instant generatedAt();

    String productVersion();

    /** Version of the kernel, {@code null} when nothing was calculated. */
    String kernel();

    /** Codes of what it was calculated with, each once; empty when everything is a refusal. */
    List<String> methods();

    List<? extends SaidFinding> findings();

    /** Publications of the figures, in EDTF. */
    List<String> vintages();

    List<SourceReference> sources();

    /** Whether its figures are invented. */
    boolean invented();
}
