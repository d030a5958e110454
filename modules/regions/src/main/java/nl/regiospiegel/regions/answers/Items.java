package nl.regiospiegel.regions.answers;

import java.time.Instant;
import java.util.List;

/**
 * A collection as the API answers it.
 *
 * @param items this page of the collection
 * @param next address of the next page, {@code null} on the last
 * @param generatedAt moment of the answer, UTC
 * @param productVersion version of the product
 * @param sources every source the items cite
 */
public record Items<T>(
        List<T> items, String next, Instant generatedAt, String productVersion, List<SourceReference> sources) {}
