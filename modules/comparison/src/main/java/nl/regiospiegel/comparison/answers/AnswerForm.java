package nl.regiospiegel.comparison.answers;

import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.ResponseBuilder;
import java.nio.charset.StandardCharsets;
import java.util.function.Function;
import nl.regiospiegel.figures.export.control.CsvDialect;

/** The form in which an answer goes out. */
public enum AnswerForm {
    JSON,
    CSV;

    /** As resources say that they produce it. */
    public static final String CSV_TYPE = "text/csv";

    /** @param table the same answer as a table */
    public <A> Response of(A answer, Function<A, AnswerTable<?>> table) {
        return this == CSV
                ? csv(table.apply(answer).csv(CsvDialect.MACHINE))
                : json(answer).build();
    }

    /** A table that was written before. */
    public static Response csv(String written) {
        return csv(written.getBytes(StandardCharsets.UTF_8));
    }

    private static Response csv(byte[] table) {
        return Response.ok(table, CSV_TYPE + ";charset=UTF-8").build();
    }

    public static ResponseBuilder json(Object answer) {
        return Response.ok(answer, MediaType.APPLICATION_JSON_TYPE);
    }
}
