package nl.regiospiegel.figures.fetching.control;

import java.util.ArrayList;
import java.util.List;
import nl.regiospiegel.figures.importing.control.ImportSink;
import nl.regiospiegel.figures.importing.entity.FoundFigure;
import nl.regiospiegel.figures.importing.entity.ImportRemark;

/** Keeps what reading a fetched file says. */
final class HeardFigures implements ImportSink {

    final List<FoundFigure> figures = new ArrayList<>();
    final List<ImportRemark> remarks = new ArrayList<>();

    @Override
    public void figure(FoundFigure figure) {
        figures.add(figure);
    }

    @Override
    public void remark(ImportRemark remark) {
        remarks.add(remark);
    }

    @Override
    public void progress(long rows, double fraction) {}

    @Override
    public boolean cancelled() {
        return false;
    }
}
