package nl.regiospiegel.figures.importing.staging.control;

import nl.regiospiegel.figures.publication.entity.DataSet;

/** The data sets figures came from: those all regions share, or those of the speaking region. They are only ever added. */
record StoredDataSets(Statements statements, boolean national) {

    private static final String COUNT = "select count(*) from {data sets} d where {our data sets}";
    private static final String ADD =
            """
            insert into {data sets}
              ({owner column}id, content_hash, source_table, title, publisher, url, licence, date, retrieved, note, demonstration)
            values ({owner}?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """;

    /** Every stored import adds one, so the same number twice means that nothing was stored in between. */
    long count() {
        return statements.number(StoredTables.of(national).in(COUNT));
    }

    void add(DataSet set) {
        statements.run(
                StoredTables.of(national).in(ADD),
                set.id(),
                set.contentHash(),
                set.table(),
                set.title(),
                set.publisher(),
                set.url(),
                set.licence(),
                set.date(),
                set.retrieved(),
                set.note(),
                set.demonstration());
    }
}
