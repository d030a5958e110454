package nl.regiospiegel.figures.fetching.control;

import java.net.URI;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import nl.regiospiegel.figures.fetching.entity.TableSelection;

/** One way in which CBS serves a table: where its parts are and how they are built. */
interface CbsDialect {

    /** Day of the last publication. */
    LocalDate modified(String table, Conversation cbs, Path scratch);

    TableDescription describe(String table, Conversation cbs, Path scratch);

    /** The codes of a dimension: as CBS writes them (sometimes padded) by what remains without padding. */
    Map<String, String> codes(String table, String dimension, Conversation cbs, Path scratch);

    /** First address of a question. */
    URI first(TableSelection selection, TableDescription table, String filter);

    /** Address of the question's next answer; {@code null} when this was the last. */
    URI next(URI asked, Page page, Progress progress);

    /** How many rows a question has, where CBS has a separate answer for that. */
    OptionalLong count(TableSelection selection, String filter, Conversation cbs, Path scratch);

    /** Filters for the measures; empty when they are chosen in another way. */
    List<String> measureCodes(TableSelection selection);

    /** How the file begins: the field that says what it is. */
    Map.Entry<String, String> heading(String table);

    /** How far one question is: rows that came and rows expected (-1: unknown). */
    record Progress(long rows, long expected) {}
}
