package nl.regiospiegel.figures.importing.control;

import java.util.List;
import nl.regiospiegel.regions.rules.BrokenRule;
import nl.regiospiegel.regions.rules.Fault;
import nl.regiospiegel.regions.rules.Fault.Place;

/**
 * A file looks as if it has a row per client. It is refused whole and nothing of it may be kept. Says what was seen and
 * where, never the value itself.
 */
public final class LooksLikeClientRecords extends BrokenRule {

    private static final long serialVersionUID = 1L;

    public LooksLikeClientRecords(String fileName, String column, long row, String code, String seen) {
        super(
                "client-records",
                Kind.INVALID,
                detail(column, row, seen),
                List.of(fault(fileName, column, row, code, seen)));
    }

    private static String detail(String column, long row, String seen) {
        return ("Dit bestand lijkt gegevens van cliënten te bevatten: %s (kolom %s, regel %d). Het is geweigerd en niet "
                        + "bewaard. Stuur alleen opgetelde cijfers, zonder een regel per persoon.")
                .formatted(seen, column, row);
    }

    private static Fault fault(String fileName, String column, long row, String code, String seen) {
        var pointer = "kolom %s, regel %d".formatted(column, row);
        return new Fault(Place.FILE, fileName, pointer, code, "Gezien: " + seen + ".");
    }
}
