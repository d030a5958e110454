package nl.regiospiegel.figures.area.control;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;

/** Reads a table that travels in the product: semicolons unless said otherwise, a heading, UTF-8. */
public final class ShippedCsv {

    private ShippedCsv() {}

    /** The rows of the resource, each a map from column to cell. */
    public static List<Map<String, String>> rows(String resource) {
        return rows(resource, ';');
    }

    /** The same of a resource with another delimiter. */
    public static List<Map<String, String>> rows(String resource, char delimiter) {
        try (var stream = ShippedCsv.class.getResourceAsStream(resource);
                var rows = CsvReader.builder().fieldSeparator(delimiter).ofNamedCsvRecord(stream)) {
            return rows.stream().map(NamedCsvRecord::getFieldsAsMap).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
