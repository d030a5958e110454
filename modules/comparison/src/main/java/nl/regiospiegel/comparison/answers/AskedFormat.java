package nl.regiospiegel.comparison.answers;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.function.Function;
import nl.regiospiegel.comparison.choice.control.AskedParameters;

/**
 * In which form an answer is wanted.
 *
 * @param format the parameter of that name, {@code null} or empty when not asked
 */
public record AskedFormat(String format) {

    private static final MediaType CSV = new MediaType("text", "csv");

    /** By the parameter, else by the type that is accepted first. */
    public AnswerForm form(AskedParameters asked, HttpHeaders headers) {
        return wantsCsv(asked, headers.getAcceptableMediaTypes()) ? AnswerForm.CSV : AnswerForm.JSON;
    }

    private boolean wantsCsv(AskedParameters asked, List<MediaType> accepted) {
        return asked.oneOf("format", format, List.of("json", "csv"), Function.identity())
                .map("csv"::equals)
                .orElseGet(() -> prefersCsv(accepted));
    }

    private static boolean prefersCsv(List<MediaType> accepted) {
        return accepted.stream()
                .filter(type -> type.isCompatible(CSV) || type.isCompatible(MediaType.APPLICATION_JSON_TYPE))
                .findFirst()
                .filter(type -> !type.isCompatible(MediaType.APPLICATION_JSON_TYPE))
                .isPresent();
    }
}
