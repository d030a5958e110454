package nl.regiospiegel.figures.codelist.control;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.regiospiegel.figures.codelist.entity.CodeList;
import nl.regiospiegel.figures.codelist.entity.CodeListEntry;
import nl.regiospiegel.figures.indicator.entity.Dimension;
import nl.regiospiegel.regions.description.entity.LocalText;

/** A list as the register has it; its codes stand in the register or, under the name {@code file}, in the file of codes. */
record RegisteredList(
        String id,
        LocalText name,
        String publisher,
        String url,
        String file,
        Dimension dimension,
        List<Code> codes,
        Mapping mapsTo,
        List<String> neverOutcome,
        LocalText note) {

    record Code(String code, String nl, String en) {}

    record Mapping(String list, Map<String, String> codes) {}

    CodeList with(List<Map<String, String>> file) {
        return new CodeList(
                id,
                name,
                publisher,
                url,
                dimension,
                mapsTo == null ? null : mapsTo.list(),
                note,
                codes(file).map(this::entry).toList());
    }

    private Stream<Code> codes(List<Map<String, String>> rows) {
        return codes != null
                ? codes.stream()
                : rows.stream()
                        .filter(row -> row.get("list").equals(file))
                        .map(row -> new Code(row.get("code"), row.get("nl"), row.get("en")));
    }

    private CodeListEntry entry(Code each) {
        return new CodeListEntry(
                each.code(),
                new LocalText(each.nl(), each.en()),
                mapsTo == null ? null : mapsTo.codes().get(each.code()),
                neverOutcome != null && neverOutcome.contains(each.code()));
    }
}
