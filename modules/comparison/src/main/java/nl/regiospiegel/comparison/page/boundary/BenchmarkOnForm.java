package nl.regiospiegel.comparison.page.boundary;

/**
 * What is compared with, as the form shows it: a choice from the list, with what is filled in beside it.
 *
 * @param choice the country, none, an area, a region, {@code peers}, {@code similar:10} or {@code target}
 * @param peers codes of areas, with commas between; only read with {@code peers}
 * @param weights codes of background figures with their weights; only read with {@code similar}
 */
record BenchmarkOnForm(String choice, String peers, String weights) {

    static final String COUNTRY = "country";
    static final String NONE = "none";
    static final String PEERS = "peers";
    private static final String PEERS_OF = "peers:";
    private static final String SIMILAR = "similar:";

    /** A link of the API says it in one piece, the form in two. */
    static BenchmarkOnForm read(String benchmark, String peers, String weights) {
        if (benchmark.startsWith(PEERS_OF)) {
            return new BenchmarkOnForm(PEERS, benchmark.substring(PEERS_OF.length()), weights);
        }
        var end = benchmark.startsWith(SIMILAR) ? benchmark.indexOf(':', SIMILAR.length()) : -1;
        return end < 0
                ? new BenchmarkOnForm(benchmark, peers, weights)
                : new BenchmarkOnForm(benchmark.substring(0, end), peers, benchmark.substring(end + 1));
    }

    /** @param invented whether the regions are invented, and so the country too */
    String parameter(boolean invented) {
        if (choice.isEmpty() || NONE.equals(choice)) {
            return "";
        }
        if (COUNTRY.equals(choice)) {
            return invented ? "VB01" : "NL01";
        }
        if (PEERS.equals(choice)) {
            return PEERS_OF + peers.replaceAll("\\s+", "");
        }
        return choice.startsWith(SIMILAR) && !weights.isEmpty()
                ? choice + ":" + weights.replaceAll("\\s+", "")
                : choice;
    }
}
