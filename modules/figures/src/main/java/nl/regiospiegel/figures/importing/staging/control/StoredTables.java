package nl.regiospiegel.figures.importing.staging.control;

import nl.regiospiegel.figures.importing.staging.entity.ImportTarget;

/** Where figures are stored: those all regions share, or those of the speaking region. */
enum StoredTables {
    NATIONAL("figures.national_figure", "figures.data_set", "true", "", ""),
    OWN(
            "figures.region_figure",
            "figures.region_data_set",
            "%s.region_id = nullif(current_setting('app.region', true), '')",
            "region_id, ",
            "nullif(current_setting('app.region', true), ''), ");

    private final String figures;
    private final String dataSets;
    private final String owned;
    private final String ownerColumn;
    private final String owner;

    StoredTables(String figures, String dataSets, String owned, String ownerColumn, String owner) {
        this.figures = figures;
        this.dataSets = dataSets;
        this.owned = owned;
        this.ownerColumn = ownerColumn;
        this.owner = owner;
    }

    static StoredTables of(boolean national) {
        return national ? NATIONAL : OWN;
    }

    static StoredTables of(ImportTarget target) {
        return of(target.national());
    }

    /**
     * The statement with the names of these tables in it: <code>{figures}</code> and <code>{data sets}</code>; the condition
     * that a row of either is ours, <code>{ours}</code> for alias {@code f} and <code>{our data sets}</code> for {@code d};
     * and the column and value of the owner.
     */
    String in(String sql) {
        return sql.replace("{figures}", figures)
                .replace("{data sets}", dataSets)
                .replace("{ours}", owned.formatted("f"))
                .replace("{our data sets}", owned.formatted("d"))
                .replace("{owner column}", ownerColumn)
                .replace("{owner}", owner);
    }
}
