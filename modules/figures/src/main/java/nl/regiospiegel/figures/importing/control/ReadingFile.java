package nl.regiospiegel.figures.importing.control;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.regiospiegel.figures.importing.entity.GivenMetadata;
import nl.regiospiegel.figures.importing.entity.ImportRemark;
import nl.regiospiegel.figures.importing.table.control.TableFile;
import nl.regiospiegel.figures.importing.table.entity.Syntax;

/** One file while it is read: what both passes need. */
final class ReadingFile {

    private static final Pattern TABLE = Pattern.compile("/([0-9]{5}[A-Z]{3})/");

    private final TableFile table;
    private final Vocabulary vocabulary;
    private final GivenMetadata given;
    private final GivenVintages vintages;
    private final VintageRule rule;
    private Totals totals = new Totals();
    private boolean starred;
    private ImportRemark broken;
    private List<String> required = List.of();

    ReadingFile(TableFile table, Vocabulary vocabulary, GivenMetadata given, GivenVintages vintages, VintageRule rule) {
        this.table = table;
        this.vocabulary = vocabulary;
        this.given = given;
        this.vintages = vintages;
        this.rule = rule;
    }

    ReadingContext context(long row, List<String> columns) {
        var heading = Heading.of(row, columns, vocabulary.columns()::role);
        var context =
                new ReadingContext(heading, heading.format(table.syntax()), given, vocabulary, statedTable(table));
        context.bringsTitles(table.measureTitles());
        if (starred) {
            context.usesStars();
        }
        return context;
    }

    /** The table that an OData answer names in its context, or our JSON in a field of its own. */
    static String statedTable(TableFile table) {
        var statements = table.statements();
        var context = statements.getOrDefault("odata.metadata", statements.get("@odata.context"));
        var name = TABLE.matcher(context == null ? "" : context);
        return name.find() ? name.group(1) : statements.get("table");
    }

    /** Columns without which the file is not what was described. */
    void require(List<String> columns) {
        required = columns;
    }

    List<String> required() {
        return required;
    }

    /** Before the second pass: what the first one learnt. */
    void learnt(FirstPass first) {
        starred = first.starred();
    }

    /** Forgets what an abandoned first pass learnt. */
    void restart() {
        totals = new Totals();
        vintages.forget();
    }

    /** Not all of it could be looked through, for this reason. */
    void breaksOff(ImportRemark why) {
        broken = why;
    }

    /** Why not all of it could be looked through; empty when all of it was. */
    Optional<ImportRemark> broken() {
        return Optional.ofNullable(broken);
    }

    TableFile table() {
        return table;
    }

    Syntax syntax() {
        return table.syntax();
    }

    Vocabulary vocabulary() {
        return vocabulary;
    }

    GivenVintages vintages() {
        return vintages;
    }

    VintageRule rule() {
        return rule;
    }

    Totals totals() {
        return totals;
    }
}
