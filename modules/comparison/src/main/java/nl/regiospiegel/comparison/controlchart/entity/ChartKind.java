package nl.regiospiegel.comparison.controlchart.entity;

/** Which chart a series gets. Described in {@code docs/methods/control-charts.md}. */
public enum ChartKind {
    /** Shares, with limits that follow the denominator of each period. */
    P("p"),
    /** Single values, with limits from the differences between neighbours. */
    XMR("xmr");

    private final String code;

    ChartKind(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }
}
