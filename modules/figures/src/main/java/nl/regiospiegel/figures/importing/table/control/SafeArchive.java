package nl.regiospiegel.figures.importing.table.control;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import nl.regiospiegel.figures.importing.entity.Rule;

/**
 * Looks through the archive that a spreadsheet is before anything parses it: how many parts, how large when inflated, how
 * much larger than compressed, and no document type, through which a parser could be led outside. What the archive says about
 * its own sizes is not believed: every part is inflated and counted.
 */
final class SafeArchive {

    private static final long SMALL = 1_000_000;
    private static final long SHARED_TEXTS = 100_000_000;
    private static final byte[] DOCTYPE = "<!DOCTYPE".getBytes(US_ASCII);

    private final Limits limits;
    private final byte[] buffer = new byte[65_536];
    private long inflated;

    SafeArchive(Limits limits) {
        this.limits = limits;
    }

    void check(Path path) {
        try (var archive = new ZipFile(path.toFile())) {
            if (archive.size() > limits.entries()) {
                throw new UnreadableFile(0, Rule.ZIP_BOMB);
            }
            if (archive.getEntry("xl/workbook.xml") == null) {
                throw new UnreadableFile(0, Rule.COMPRESSED_FILE);
            }
            var entries = archive.entries();
            while (entries.hasMoreElements()) {
                check(archive, entries.nextElement());
            }
        } catch (ZipException | IllegalArgumentException broken) {
            throw new UnreadableFile(0, Rule.NOT_XLSX);
        } catch (IOException broken) {
            throw new UnreadableFile(0, Rule.NOT_XLSX);
        }
    }

    private void check(ZipFile archive, ZipEntry entry) throws IOException {
        try (var stream = archive.getInputStream(entry)) {
            inflate(stream, entry);
        }
    }

    private void inflate(InputStream stream, ZipEntry entry) throws IOException {
        long size = 0;
        int matched = 0;
        for (int read = stream.read(buffer); read >= 0; read = stream.read(buffer)) {
            size += read;
            inflated += read;
            refuse(entry, size);
            matched = isXml(entry) ? matchDoctype(read, matched) : 0;
        }
    }

    private static boolean isXml(ZipEntry entry) {
        return entry.getName().endsWith(".xml") || entry.getName().endsWith(".rels");
    }

    private void refuse(ZipEntry entry, long size) {
        boolean tooLarge = inflated > limits.inflated();
        boolean tooDense = size > SMALL && size / Math.max(1, entry.getCompressedSize()) > limits.ratio();
        boolean tooManyTexts = size > SHARED_TEXTS && entry.getName().endsWith("sharedStrings.xml");
        if (tooLarge || tooDense || tooManyTexts) {
            throw new UnreadableFile(0, Rule.ZIP_BOMB);
        }
    }

    /** Looks for a document type, also over the end of a buffer; two-byte characters would hide it, so those are refused. */
    private int matchDoctype(int read, int matched) {
        int place = matched;
        for (int i = 0; i < read; i++) {
            place = buffer[i] == DOCTYPE[place] ? place + 1 : buffer[i] == DOCTYPE[0] ? 1 : 0;
            if (place == DOCTYPE.length || buffer[i] == 0) {
                throw new UnreadableFile(0, Rule.XML_DTD);
            }
        }
        return place;
    }
}
