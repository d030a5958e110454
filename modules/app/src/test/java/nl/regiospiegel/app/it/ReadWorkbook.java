package nl.regiospiegel.app.it;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.zip.ZipFile;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;

/** A workbook read back from what left the product: the names of its sheets, and their cells as texts. */
record ReadWorkbook(List<String> names, List<List<List<String>>> sheets) {

    static ReadWorkbook of(byte[] file) {
        var parts = parts(file);
        var texts = elements(parts.get("xl/sharedStrings.xml"), "si").stream()
                .map(Element::getTextContent)
                .toList();
        var names = elements(parts.get("xl/workbook.xml"), "sheet").stream()
                .map(sheet -> sheet.getAttribute("name"))
                .toList();
        return new ReadWorkbook(
                names,
                IntStream.rangeClosed(1, names.size())
                        .mapToObj(number -> rows(parts.get("xl/worksheets/sheet" + number + ".xml"), texts))
                        .toList());
    }

    List<List<String>> table() {
        return sheets.get(0);
    }

    /** Everything of the second sheet. */
    String explanation() {
        return sheets.get(1).stream()
                .map(row -> String.join(" | ", row))
                .reduce("", (one, other) -> one + "\n" + other);
    }

    /** The cells below a heading of the table. */
    List<String> column(String heading) {
        var place = table().get(0).indexOf(heading);
        if (place < 0) {
            throw new AssertionError("No " + heading + " in " + table().get(0));
        }
        return table().stream()
                .skip(1)
                .map(row -> place < row.size() ? row.get(place) : "")
                .toList();
    }

    private static Map<String, Document> parts(byte[] content) {
        var parts = new HashMap<String, Document>();
        try {
            var file = Files.write(Files.createTempFile("werkmap", ".xlsx"), content);
            try (var archive = new ZipFile(file.toFile())) {
                for (var entry : Collections.list(archive.entries())) {
                    if (entry.getName().endsWith(".xml")) {
                        parts.put(
                                entry.getName(),
                                document(archive.getInputStream(entry).readAllBytes()));
                    }
                }
            } finally {
                Files.delete(file);
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return parts;
    }

    private static Document document(byte[] text) throws IOException {
        try {
            return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new ByteArrayInputStream(text));
        } catch (ParserConfigurationException | SAXException broken) {
            throw new IllegalStateException(broken);
        }
    }

    private static List<Element> elements(Document document, String name) {
        var found = document.getElementsByTagName(name);
        return IntStream.range(0, found.getLength())
                .mapToObj(place -> (Element) found.item(place))
                .toList();
    }

    private static List<List<String>> rows(Document sheet, List<String> texts) {
        var rows = new ArrayList<List<String>>();
        for (var cell : elements(sheet, "c")) {
            var address = cell.getAttribute("r");
            var column = address.replaceAll("\\d", "").chars().reduce(0, (sum, letter) -> sum * 26 + letter - 'A' + 1);
            var row = Integer.parseInt(address.replaceAll("\\D", ""));
            while (rows.size() < row) {
                rows.add(new ArrayList<>());
            }
            var cells = rows.get(row - 1);
            while (cells.size() < column) {
                cells.add("");
            }
            cells.set(column - 1, text(cell, texts));
        }
        return rows;
    }

    private static String text(Element cell, List<String> texts) {
        var content = cell.getTextContent();
        return switch (cell.getAttribute("t")) {
            case "s" -> texts.get(Integer.parseInt(content));
            case "b" -> content.equals("1") ? "true" : "false";
            case "n", "" ->
                content.isEmpty()
                        ? ""
                        : new BigDecimal(content).stripTrailingZeros().toPlainString();
            default -> content;
        };
    }
}
