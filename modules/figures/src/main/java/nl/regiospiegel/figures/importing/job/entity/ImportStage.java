package nl.regiospiegel.figures.importing.job.entity;

import nl.regiospiegel.regions.language.Coded;

/** What an import is doing, or did last. */
public enum ImportStage implements Coded {
    RECEIVE,
    RECOGNISE,
    CHECK,
    STAGE,
    PREVIEW,
    STORE
}
