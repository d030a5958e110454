package nl.regiospiegel.figures.area.classification.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import nl.regiospiegel.figures.area.classification.control.ReadingAreaTable;
import nl.regiospiegel.figures.area.classification.entity.AreaTable;
import nl.regiospiegel.regions.language.Language;
import nl.regiospiegel.regions.rules.Fault;
import nl.regiospiegel.regions.rules.Fault.Place;
import nl.regiospiegel.regions.rules.InvalidInput;

/** Reads what is sent as a table of areas. */
@ApplicationScoped
class AskedTable {

    /** A table of all neighbourhoods with its names is about two million characters. */
    private static final int LIMIT = 20_000_000;

    private static final Pattern YEAR = Pattern.compile("20[0-9]{2}");
    private static final int LONGEST_SOURCE = 300;

    /** What was written beside the file, before it is checked. */
    record Written(String year, String source, String dryRun) {}

    /** A table that can be taken. */
    record Asked(AreaTable table, String source, boolean dryRun) {}

    /** @throws InvalidInput with every fault at once: those beside the file first, then those in it */
    Asked read(Written written, InputStream content, Language language) {
        var faults = new ArrayList<Fault>();
        check(written, faults, language);
        var file = bytes(content);
        if (file.length == 0 || file.length > LIMIT) {
            faults.add(new Fault(
                    Place.BODY,
                    "bestand",
                    null,
                    file.length == 0 ? "empty" : "too-large",
                    language.choose(
                            "Stuur een bestand van ten hoogste 20 megabyte mee.",
                            "Send a file of at most 20 megabytes.")));
        }
        if (!faults.isEmpty()) {
            throw new InvalidInput(faults);
        }
        var table = ReadingAreaTable.read(file, Integer.parseInt(written.year()));
        return new Asked(table, written.source().strip(), "true".equals(written.dryRun()));
    }

    private static void check(Written written, List<Fault> faults, Language language) {
        if (written.year() == null || !YEAR.matcher(written.year()).matches()) {
            faults.add(Fault.inQuery(
                    "year",
                    "not-a-year",
                    language.choose("Geef het jaar van de indeling, zoals 2024.", "Give the year, such as 2024.")));
        }
        if (written.source() == null
                || written.source().isBlank()
                || written.source().length() > LONGEST_SOURCE) {
            faults.add(Fault.inQuery(
                    "source",
                    "no-source",
                    language.choose(
                            "Zeg in ten hoogste 300 tekens waar de tabel vandaan komt.",
                            "Say in at most 300 characters where the table comes from.")));
        }
        if (written.dryRun() != null && !List.of("true", "false").contains(written.dryRun())) {
            faults.add(Fault.inQuery(
                    "dryRun",
                    "not-an-option",
                    language.choose("Kies voor dryRun true of false.", "Choose true or false for dryRun.")));
        }
    }

    private static byte[] bytes(InputStream content) {
        try {
            return content == null ? new byte[0] : content.readNBytes(LIMIT + 1);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
