package nl.regiospiegel.figures.importing.job.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.TreeMap;
import nl.regiospiegel.figures.importing.job.control.PatientInput.Bounds;
import nl.regiospiegel.figures.importing.job.entity.Upload;
import nl.regiospiegel.figures.importing.job.entity.UploadedFile;
import nl.regiospiegel.regions.language.Language;
import nl.regiospiegel.regions.rules.BrokenRule;
import nl.regiospiegel.regions.rules.BrokenRule.Kind;
import nl.regiospiegel.regions.speaking.RegionId;
import nl.regiospiegel.regions.speaking.SpeakingRegion;
import org.apache.commons.fileupload2.core.FileItemInput;
import org.apache.commons.fileupload2.core.FileUploadException;
import org.apache.commons.fileupload2.jakarta.servlet6.JakartaServletFileUpload;

/** Takes in what is sent, straight to a file: a form with a file in it, or a body that is the file itself. */
@ApplicationScoped
public class ReceivingUploads {

    /** The part of the form that is the file. */
    public static final String FILE = "file";

    private static final int LONGEST_FIELD = 10_000;
    private static final int LONGEST_NAME = 200;
    private static final int MOST_PARTS = 20;

    @Inject
    private Spool spool;

    @Inject
    private ImportLimits limits;

    @Inject
    private SpeakingRegion speaking;

    @Inject
    private Language language;

    /** A form of several parts, in whatever order. */
    public Upload form(HttpServletRequest request) {
        return take(request, this::parts);
    }

    /** A body that is the file. */
    public Upload body(HttpServletRequest request, String name) {
        return take(
                request,
                (id, asked) -> new Upload(id, write(id, name, patient(asked.getInputStream())), new TreeMap<>()));
    }

    /** Nothing stays of what was taken. */
    public void forget(Upload upload) {
        spool.remove(region(), upload.id());
    }

    private interface Taking {
        Upload take(String id, HttpServletRequest request) throws IOException;
    }

    /** Nothing is left behind of what was refused or broken off. */
    private Upload take(HttpServletRequest request, Taking taking) {
        if (request.getContentLengthLong() > limits.bytes()) {
            throw tooMuch();
        }
        var id = spool.newId();
        var taken = false;
        try {
            var upload = taking.take(id, request);
            taken = upload.file() != null;
            return upload;
        } catch (FileUploadException unreadable) {
            throw refusal(Kind.INVALID, "malformed-form");
        } catch (IOException brokenOff) {
            throw new UncheckedIOException(brokenOff);
        } finally {
            if (!taken) {
                spool.remove(region(), id);
            }
        }
    }

    private Upload parts(String id, HttpServletRequest request) throws IOException {
        if (!JakartaServletFileUpload.isMultipartContent(request)) {
            throw refusal(Kind.INVALID, "malformed-form");
        }
        var fields = new TreeMap<String, String>();
        UploadedFile file = null;
        var upload = new JakartaServletFileUpload<>();
        upload.setMaxFileCount(MOST_PARTS);
        var parts = upload.getItemIterator(new PatientRequest(request, patient(request.getInputStream())));
        while (parts.hasNext()) {
            var part = parts.next();
            if (FILE.equals(part.getFieldName()) && !part.isFormField()) {
                if (file != null) {
                    throw refusal(Kind.INVALID, "two-files");
                }
                file = write(id, name(part), part.getInputStream());
            } else if (fields.put(part.getFieldName(), text(part)) != null || fields.size() > MOST_PARTS) {
                throw refusal(Kind.INVALID, "malformed-form");
            }
        }
        return new Upload(id, file, fields);
    }

    private UploadedFile write(String id, String name, InputStream content) throws IOException {
        return spool.write(region(), id, name, content);
    }

    private InputStream patient(InputStream sent) {
        var bounds = new Bounds(
                limits.bytes(), limits.patience(), this::tooMuch, () -> refusal(Kind.INVALID, "slow-upload"));
        return new PatientInput(sent, bounds, System::nanoTime);
    }

    private String text(FileItemInput part) throws IOException {
        try (var content = part.getInputStream()) {
            var bytes = content.readNBytes(LONGEST_FIELD + 1);
            if (bytes.length > LONGEST_FIELD) {
                throw refusal(Kind.INVALID, "malformed-form");
            }
            return new String(bytes, StandardCharsets.UTF_8);
        }
    }

    /** The last part of the name, without anything that could trouble a reader: it is shown, never opened. */
    static String shownName(String sent) {
        var name = sent == null
                ? ""
                : sent.replaceAll(".*[/\\\\]", "")
                        .replaceAll("\\p{Cntrl}|\\p{Cf}", "")
                        .strip();
        return name.length() > LONGEST_NAME ? name.substring(0, LONGEST_NAME) : name;
    }

    private static String name(FileItemInput part) {
        try {
            return shownName(part.getName());
        } catch (RuntimeException nameWithZeroByte) {
            return "";
        }
    }

    private BrokenRule tooMuch() {
        return refusal(Kind.TOO_LARGE, "upload-too-large", limits.megabytes());
    }

    private BrokenRule refusal(Kind kind, String slug, Object... shown) {
        return ImportRefusal.of(kind, slug, language, shown);
    }

    private RegionId region() {
        return speaking.region().orElseThrow();
    }
}
