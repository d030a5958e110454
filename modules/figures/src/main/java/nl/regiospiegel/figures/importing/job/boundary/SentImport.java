package nl.regiospiegel.figures.importing.job.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import nl.regiospiegel.figures.importing.job.control.AskedSettings;
import nl.regiospiegel.figures.importing.job.control.ImportRefusal;
import nl.regiospiegel.figures.importing.job.control.ReceivingUploads;
import nl.regiospiegel.figures.importing.job.control.SentObservations;
import nl.regiospiegel.figures.importing.job.entity.ImportSettings;
import nl.regiospiegel.figures.importing.job.entity.Upload;
import nl.regiospiegel.regions.language.Language;
import nl.regiospiegel.regions.rules.Fault;
import nl.regiospiegel.regions.rules.InvalidInput;

/** What a program sent to be brought in: a form with a file, or JSON. */
@ApplicationScoped
public class SentImport {

    /** A file and what is said of it. */
    record Sent(Upload upload, ImportSettings settings) {}

    private static final String METADATA = "metadata";
    private static final String JSON_NAME = "observations.json";

    @Inject
    private ReceivingUploads receiving;

    @Inject
    private SentObservations observations;

    @Inject
    private AskedSettings asked;

    @Inject
    private Language language;

    /** Whatever is wrong with it, nothing of the file stays then. */
    Sent take(HttpServletRequest request) {
        var isForm = request.getContentType().startsWith("multipart/");
        var upload = isForm ? receiving.form(request) : receiving.body(request, JSON_NAME);
        try {
            return new Sent(upload, isForm ? settings(upload) : asked.fromJson(observations.metadata(upload)));
        } catch (RuntimeException refused) {
            receiving.forget(upload);
            throw refused;
        }
    }

    private ImportSettings settings(Upload upload) {
        var faults = new ArrayList<Fault>();
        if (upload.file() == null) {
            faults.add(fault(ReceivingUploads.FILE, "missing-file"));
        }
        var unknown = new TreeMap<>(upload.fields());
        unknown.keySet().removeAll(Set.of(METADATA));
        unknown.keySet().forEach(name -> faults.add(fault(name, "unknown-part")));
        return read(upload.fields().get(METADATA), faults);
    }

    /** The faults of the metadata are told with the others. */
    private ImportSettings read(String metadata, List<Fault> faults) {
        try {
            return asked.fromJson(metadata).orFail(faults);
        } catch (InvalidInput invalid) {
            if (invalid.faults().equals(faults)) {
                throw invalid;
            }
            faults.addAll(invalid.faults());
            throw new InvalidInput(faults);
        }
    }

    private Fault fault(String name, String code) {
        return Fault.inBody(name, "/" + name, code, ImportRefusal.text(code, language.getLocale(), name));
    }

    /** What was said before, and now beside it or instead of it. */
    static Map<String, String> fields(ImportMetadata before, ImportMetadata now) {
        var fields = new TreeMap<String, String>();
        put(fields, before);
        put(fields, now);
        return fields;
    }

    private static void put(Map<String, String> fields, ImportMetadata said) {
        put(fields, "table", said.table());
        put(fields, "period", said.period());
        put(fields, "status", said.status());
        put(fields, "vintageDate", said.vintageDate());
        put(fields, "source", said.source());
        put(fields, "area", said.area());
    }

    private static void put(Map<String, String> fields, String name, String text) {
        if (text != null && !text.isBlank()) {
            fields.put(name, text);
        }
    }
}
