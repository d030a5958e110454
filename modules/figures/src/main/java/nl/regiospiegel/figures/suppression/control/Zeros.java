package nl.regiospiegel.figures.suppression.control;

/** What an outsider knows of hidden zeros. Zeros are rarely hidden, so what is hidden is mostly not zero, and that is a hint. */
enum Zeros {
    /** Nothing: any hidden count can be zero. */
    SECRET,
    /** Everything: an outsider even knows which hidden counts are at least 1. So no count may have to be small because of it. */
    GIVEN_AWAY
}
