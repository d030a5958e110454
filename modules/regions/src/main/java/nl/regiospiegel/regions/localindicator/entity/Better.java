package nl.regiospiegel.regions.localindicator.entity;

import nl.regiospiegel.regions.language.Coded;

/** Which way is better, as a region sees it. */
public enum Better implements Coded {
    HIGHER,
    LOWER,
    NEUTRAL
}
