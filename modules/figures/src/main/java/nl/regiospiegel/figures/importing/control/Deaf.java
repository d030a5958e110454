package nl.regiospiegel.figures.importing.control;

import nl.regiospiegel.figures.importing.entity.FoundFigure;
import nl.regiospiegel.figures.importing.entity.ImportRemark;

/** Nobody listens: what is wrong will be told another time. */
enum Deaf implements ImportSink {
    SINK;

    @Override
    public void figure(FoundFigure figure) {}

    @Override
    public void remark(ImportRemark remark) {}

    @Override
    public void progress(long rows, double fraction) {}

    @Override
    public boolean cancelled() {
        return false;
    }
}
