package nl.regiospiegel.figures.observation.control;

import java.io.IOException;
import nl.regiospiegel.figures.observation.control.ReadingFigures.Taking;
import nl.regiospiegel.figures.observation.entity.ObservedFigure;

/** Of figures in order of key and vintage, hands over the last vintage of each: the server need not sort to find it. */
final class LatestOfEach implements Taking {

    private final Taking taking;
    private ObservedFigure latest;

    LatestOfEach(Taking taking) {
        this.taking = taking;
    }

    @Override
    public void take(ObservedFigure figure) throws IOException {
        if (latest != null && !isSame(latest, figure)) {
            taking.take(latest);
        }
        latest = figure;
    }

    /** What differs most often is compared first. */
    private static boolean isSame(ObservedFigure one, ObservedFigure other) {
        return one.period().equals(other.period())
                && one.careForm().equals(other.careForm())
                && one.referrer().equals(other.referrer())
                && one.area().equals(other.area())
                && one.age().equals(other.age())
                && one.endReason().equals(other.endReason())
                && one.periodKind().equals(other.periodKind())
                && one.indicator().equals(other.indicator());
    }

    /** Hands over the last. */
    void finish() throws IOException {
        if (latest != null) {
            taking.take(latest);
        }
    }
}
