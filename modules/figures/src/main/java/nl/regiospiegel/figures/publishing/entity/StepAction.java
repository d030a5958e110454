package nl.regiospiegel.figures.publishing.entity;

import nl.regiospiegel.regions.language.Coded;

/** What somebody did with a publication. */
public enum StepAction implements Coded {
    SUBMIT,
    APPROVE,
    RETURN,
    WITHDRAW
}
