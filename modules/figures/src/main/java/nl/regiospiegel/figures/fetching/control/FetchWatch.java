package nl.regiospiegel.figures.fetching.control;

/** Looks on while a table is fetched. */
public interface FetchWatch {

    /**
     * Tells how far it is.
     *
     * @param rows rows fetched so far
     * @param expected how many CBS counts, 0 while unknown
     */
    void progress(long rows, long expected);

    /** Whether somebody wants it to stop; asked often. */
    boolean cancelled();
}
