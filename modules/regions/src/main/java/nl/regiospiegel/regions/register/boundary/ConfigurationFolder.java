package nl.regiospiegel.regions.register.boundary;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import nl.regiospiegel.regions.register.control.ExportRegion;
import nl.regiospiegel.regions.speaking.RegionId;

/** A region's configuration as a folder of files, zipped; the same configuration gives the same bytes. */
@RequestScoped
public class ConfigurationFolder {

    private static final LocalDateTime NO_MOMENT = LocalDateTime.of(1980, 1, 1, 0, 0);

    @Inject
    private ExportRegion export;

    @Transactional
    public byte[] zipped(RegionId region) {
        try (var bytes = new ByteArrayOutputStream();
                var zip = new ZipOutputStream(bytes)) {
            for (var file : export.files(region).entrySet()) {
                write(zip, region, file);
            }
            zip.finish();
            return bytes.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible); // nothing is read or written outside memory
        }
    }

    private static void write(ZipOutputStream zip, RegionId region, Map.Entry<String, String> file) throws IOException {
        var entry = new ZipEntry(region.value() + "/" + file.getKey());
        entry.setTimeLocal(NO_MOMENT);
        zip.putNextEntry(entry);
        zip.write(file.getValue().getBytes(UTF_8));
        zip.closeEntry();
    }
}
