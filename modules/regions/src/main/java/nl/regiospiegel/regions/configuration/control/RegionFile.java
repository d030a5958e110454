package nl.regiospiegel.regions.configuration.control;

import nl.regiospiegel.regions.language.Coded;

/** The five files of a region's folder. */
enum RegionFile implements Coded {
    REGION,
    CONTRACT_MODELS,
    ACCESS_POINTS,
    TIMELINE,
    SOURCES;

    String fileName() {
        return code() + ".yaml";
    }
}
