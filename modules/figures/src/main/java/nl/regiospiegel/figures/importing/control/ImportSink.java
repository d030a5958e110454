package nl.regiospiegel.figures.importing.control;

import nl.regiospiegel.figures.importing.entity.FoundFigure;
import nl.regiospiegel.figures.importing.entity.ImportRemark;

/** Takes what is found in a file, in the order of its rows, so that a file is never whole in memory. */
public interface ImportSink {

    void figure(FoundFigure figure);

    void remark(ImportRemark remark);

    /**
     * Tells how far the reading is.
     *
     * @param rows rows read so far
     * @param fraction part of the file read, from 0 to 1
     */
    void progress(long rows, double fraction);

    /** Whether somebody wants it to stop; asked now and then. */
    boolean cancelled();
}
