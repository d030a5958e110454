package nl.regiospiegel.regions.register.entity;

import java.time.Instant;

/**
 * What was loaded as a version.
 *
 * @param at moment of loading
 * @param origin where it came from
 * @param contentHash SHA-256 over all documents, in hexadecimal
 * @param document the region itself (name, municipalities, contract areas, parties) as JSON text
 */
public record Loaded(Instant at, Origin origin, String contentHash, String document) {}
