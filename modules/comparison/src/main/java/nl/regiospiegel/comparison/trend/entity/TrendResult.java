package nl.regiospiegel.comparison.trend.entity;

import java.util.List;
import nl.regiospiegel.comparison.outcome.entity.Refusal;
import nl.regiospiegel.comparison.series.entity.SeriesPoint;
import nl.regiospiegel.statistics.trend.MannKendall;
import nl.regiospiegel.statistics.trend.SenSlope;
import nl.regiospiegel.statistics.trend.Trend;
import nl.regiospiegel.statistics.trend.TrendTest;

/** Whether points go up or down, or why that cannot honestly be said. */
public sealed interface TrendResult {

    /** What the test of some points says. */
    sealed interface Tested extends TrendResult {

        /** Those used, in order of time. */
        List<SeriesPoint> points();

        /** The typical change per period, in the unit of the indicator. */
        SenSlope slope();

        Trend trend();
    }

    /** Over the five latest points. */
    record Recent(List<SeriesPoint> points, TrendTest test, SenSlope slope) implements Tested {

        @Override
        public Trend trend() {
            return test.trend();
        }
    }

    /** Over everything since the last break. */
    record Longer(List<SeriesPoint> points, MannKendall test, SenSlope slope) implements Tested {

        /** Above it chance explains what is seen. */
        public static final double SIGNIFICANT = 0.05;

        @Override
        public Trend trend() {
            if (test.pValue() > SIGNIFICANT) {
                return Trend.NO_CHANGE;
            }
            return test.s() > 0 ? Trend.INCREASING : Trend.DECREASING;
        }
    }

    /** Nothing can honestly be said. */
    record NoTrend(Refusal refusal) implements TrendResult {}
}
