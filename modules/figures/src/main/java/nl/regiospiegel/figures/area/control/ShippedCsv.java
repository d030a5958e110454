package nl.regiospiegel.figures.area.control;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/** Reads a table that travels in the product: semicolons, a heading, UTF-8. */
public final class ShippedCsv {

    private static final CSVFormat FORMAT = CSVFormat.DEFAULT
            .builder()
            .setDelimiter(';')
            .setHeader()
            .setSkipHeaderRecord(true)
            .get();

    private ShippedCsv() {}

    /** The rows of the resource, each a map from column to cell. */
    public static List<Map<String, String>> rows(String resource) {
        try (var stream = ShippedCsv.class.getResourceAsStream(resource);
                var rows = FORMAT.parse(new InputStreamReader(stream, UTF_8))) {
            return rows.stream().map(CSVRecord::toMap).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
