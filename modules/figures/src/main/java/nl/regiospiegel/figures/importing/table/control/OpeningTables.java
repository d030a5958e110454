package nl.regiospiegel.figures.importing.table.control;

import nl.regiospiegel.figures.importing.entity.Rule;

/** Finds out by its first bytes how a file is written. */
public final class OpeningTables {

    private static final int BEGINNING = 65_536;

    private final HeadingFinder headings;
    private final Limits limits;

    public OpeningTables(HeadingFinder headings, Limits limits) {
        this.headings = headings;
        this.limits = limits;
    }

    /**
     * The file as a table.
     *
     * @throws UnreadableFile when it is no table
     */
    public TableFile open(Content content) {
        var beginning = content.beginning(BEGINNING);
        if (startsWith(beginning, 'P', 'K', 3, 4)) {
            return XlsxTable.open(content, headings, limits);
        }
        refuseOthers(beginning);
        char first = firstCharacter(beginning);
        return first == '{' || first == '['
                ? new JsonTable(content, limits)
                : new CsvTable(content, beginning, headings, limits);
    }

    private static void refuseOthers(byte[] beginning) {
        if (startsWith(beginning, 0x1f, 0x8b)
                || startsWith(beginning, 'P', 'K')
                || startsWith(beginning, '7', 'z', 0xbc)) {
            throw new UnreadableFile(0, Rule.COMPRESSED_FILE);
        }
        if (startsWith(beginning, 0xd0, 0xcf, 0x11, 0xe0)) {
            throw new UnreadableFile(0, Rule.OLD_SPREADSHEET);
        }
        if (startsWith(beginning, 0xff, 0xfe) || startsWith(beginning, 0xfe, 0xff)) {
            throw new UnreadableFile(0, Rule.ENCODING);
        }
        if (startsWith(beginning, '%', 'P', 'D', 'F') || hasControls(beginning)) {
            throw new UnreadableFile(0, Rule.BINARY_FILE);
        }
    }

    private static boolean startsWith(byte[] beginning, int... signature) {
        if (beginning.length < signature.length) {
            return false;
        }
        for (int i = 0; i < signature.length; i++) {
            if ((beginning[i] & 0xff) != signature[i]) {
                return false;
            }
        }
        return true;
    }

    /** Characters that no text has. */
    private static boolean hasControls(byte[] beginning) {
        for (byte each : beginning) {
            if (each >= 0 && each < ' ' && each != '\t' && each != '\n' && each != '\r' && each != '\f') {
                return true;
            }
        }
        return false;
    }

    private static char firstCharacter(byte[] beginning) {
        int start = startsWith(beginning, 0xef, 0xbb, 0xbf) ? 3 : 0;
        for (int i = start; i < beginning.length; i++) {
            if (!Character.isWhitespace(beginning[i])) {
                return (char) beginning[i];
            }
        }
        return ' ';
    }
}
