package nl.regiospiegel.statistics.panel;

/**
 * The periods before and after a start that an estimate uses: the pre-run [preFrom, preTo) and the post-run [postFrom, postTo),
 * as numbers of periods of a panel. What lies between them is the implementation window, which takes part in nothing.
 *
 * @param preFrom first period of the pre-run
 * @param preTo the period after its last
 * @param postFrom first period of the post-run
 * @param postTo the period after its last
 */
public record Runs(int preFrom, int preTo, int postFrom, int postTo) {

    /** @throws IllegalArgumentException unless 0 &lt;= preFrom &lt; preTo &lt;= postFrom &lt; postTo */
    public Runs {
        if (preFrom < 0 || preFrom >= preTo || preTo > postFrom || postFrom >= postTo) {
            throw new IllegalArgumentException(
                    "no runs: %d to %d and %d to %d".formatted(preFrom, preTo, postFrom, postTo));
        }
    }

    /** The runs around a start without a window, over all periods of a panel. */
    public static Runs around(int start, int periods) {
        return new Runs(0, start, start, periods);
    }

    /** T0, the number of periods in the pre-run. */
    public int preLength() {
        return preTo - preFrom;
    }

    /** T1, the number of periods in the post-run. */
    public int postLength() {
        return postTo - postFrom;
    }
}
