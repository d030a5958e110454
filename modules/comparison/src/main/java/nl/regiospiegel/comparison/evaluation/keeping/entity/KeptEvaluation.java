package nl.regiospiegel.comparison.evaluation.keeping.entity;

import java.time.Instant;
import java.util.List;
import nl.regiospiegel.regions.speaking.RegionId;

/**
 * An evaluation that was computed. Never changes.
 *
 * @param region who asked for it
 * @param hash of the specification and the kernel
 * @param figuresHash of everything that was put into it
 * @param specification canonical JSON
 * @param readers regions that may read every figure in it, {@code *} for every region
 */
public record KeptEvaluation(
        RegionId region,
        String hash,
        String figuresHash,
        String specification,
        String kernel,
        List<String> readers,
        WrittenAnswer answer,
        boolean demonstration,
        Instant createdAt) {

    public KeptEvaluation {
        readers = List.copyOf(readers);
    }
}
