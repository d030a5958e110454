package nl.regiospiegel.figures.codelist.entity;

import java.util.List;
import java.util.Optional;
import nl.regiospiegel.figures.indicator.entity.Dimension;
import nl.regiospiegel.regions.description.entity.LocalText;

/**
 * A code list of a standard, or of the product itself.
 *
 * @param id stable id, such as {@code JZ588}
 * @param name its name
 * @param publisher who keeps it
 * @param url where it can be read, {@code null} when there is no address
 * @param dimension the breakdown it is used for, {@code null} when for none
 * @param mapsTo id of the list its codes are mapped to, {@code null} when to none
 * @param note what else must be known, {@code null} when nothing
 * @param entries its codes, in the order of the file
 */
public record CodeList(
        String id,
        LocalText name,
        String publisher,
        String url,
        Dimension dimension,
        String mapsTo,
        LocalText note,
        List<CodeListEntry> entries) {

    public Optional<CodeListEntry> find(String code) {
        return entries.stream().filter(entry -> entry.code().equals(code)).findFirst();
    }
}
