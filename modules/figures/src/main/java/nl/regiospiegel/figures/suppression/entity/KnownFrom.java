package nl.regiospiegel.figures.suppression.entity;

/** What gives a hidden count away, where hiding cells of this publication cannot help any more. */
public enum KnownFrom {
    /** A national source prints it. */
    NATIONAL,
    /** An earlier publication of the region shows it. */
    EARLIER,
    /** It follows from national figures and earlier publications together with what the region is known to be made of. */
    COMBINATION
}
