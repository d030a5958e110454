package nl.regiospiegel.figures.fetching.entity;

import java.net.URI;
import java.util.Optional;

/**
 * Where CBS is and how to get there.
 *
 * @param versionThree base address of OData version 3
 * @param versionFour base address of OData version 4
 * @param proxy proxy as {@code host:port}; empty for the one of Java's own settings
 */
public record CbsAccess(URI versionThree, URI versionFour, Optional<String> proxy) {}
