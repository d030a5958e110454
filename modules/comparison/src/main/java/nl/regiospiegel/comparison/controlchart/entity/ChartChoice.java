package nl.regiospiegel.comparison.controlchart.entity;

import java.util.Locale;

/** Why a series gets the chart it gets. */
public enum ChartChoice {
    /** Shares with counts that differ no more than chance does around one share. */
    SHARE_WITH_COUNTS(ChartKind.P),
    /** Shares that differ more than chance: its limits would only show that no process is constant. */
    OVERDISPERSED(ChartKind.XMR),
    /** Shares of which at least one was published without its counts. */
    WITHOUT_COUNTS(ChartKind.XMR),
    /** Figures per head, means, amounts and numbers. */
    NO_SHARE(ChartKind.XMR);

    private final ChartKind chart;

    ChartChoice(ChartKind chart) {
        this.chart = chart;
    }

    public ChartKind chart() {
        return chart;
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
