package nl.regiospiegel.regions.contractmodel.entity;

import nl.regiospiegel.regions.language.Coded;

/** The three national variants of contracting (uitvoeringsvarianten). */
public enum ImplementationVariant implements Coded {
    EFFORT_BASED,
    OUTPUT_BASED,
    TASK_BASED
}
