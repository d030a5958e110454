package nl.regiospiegel.comparison.answers;

import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.function.BiFunction;
import nl.regiospiegel.figures.export.control.CsvDialect;

/** The form in which an answer goes out. */
public enum AnswerForm {
    JSON,
    CSV;

    /** As resources say that they produce it. */
    public static final String CSV_TYPE = "text/csv";

    /** @param table writes the same answer as a table */
    public <A> Response of(A answer, BiFunction<A, CsvDialect, byte[]> table) {
        return this == CSV
                ? Response.ok(table.apply(answer, CsvDialect.MACHINE), CSV_TYPE + ";charset=UTF-8")
                        .build()
                : Response.ok(answer, MediaType.APPLICATION_JSON_TYPE).build();
    }
}
