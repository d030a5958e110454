package nl.regiospiegel.regions.configuration.control;

import nl.regiospiegel.regions.language.Coded;

/** The files of a region's folder: five that are always there, and one for who defines figures in its own way. */
enum RegionFile implements Coded {
    REGION,
    CONTRACT_MODELS,
    ACCESS_POINTS,
    TIMELINE,
    SOURCES,
    INDICATORS;

    /** Whether a folder may do without it. */
    boolean isOptional() {
        return this == INDICATORS;
    }

    String fileName() {
        return code() + ".yaml";
    }
}
