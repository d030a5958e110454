package nl.regiospiegel.figures.importing.job.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.regiospiegel.figures.area.entity.AreaCode;
import nl.regiospiegel.figures.importing.entity.GivenMetadata;
import nl.regiospiegel.figures.importing.job.entity.ImportSettings;
import nl.regiospiegel.figures.publication.entity.PublicationStatus;
import nl.regiospiegel.regions.language.Coded;
import nl.regiospiegel.regions.language.Language;
import nl.regiospiegel.regions.rules.Fault;
import nl.regiospiegel.regions.rules.InvalidInput;
import nl.regiospiegel.regions.timeline.entity.EdtfDate;

/** Reads what somebody says beside a file, from a form or from JSON; tells all that is wrong with it at once. */
@ApplicationScoped
public class AskedSettings {

    /** What can be said of a file, in the order in which people are asked. */
    public static final List<String> METADATA = List.of("table", "period", "status", "vintageDate", "source", "area");

    private static final String DRY_RUN = "dryRun";
    private static final int LONGEST = 500;

    @Inject
    private Language language;

    /** @param json a JSON object, or {@code null} when nothing is said */
    public ImportSettings fromJson(String json) {
        return json == null || json.isBlank() ? fromFields(Map.of()) : fromObject(object(json));
    }

    public ImportSettings fromObject(JsonObject object) {
        var faults = new ArrayList<Fault>();
        var known = Stream.concat(METADATA.stream(), Stream.of(DRY_RUN)).collect(Collectors.toCollection(TreeSet::new));
        object.keySet().stream()
                .filter(name -> !known.contains(name))
                .forEach(name -> faults.add(fault(name, "unknown-field", name, String.join(", ", known))));
        var fields = new TreeMap<String, String>();
        METADATA.stream().filter(object::containsKey).forEach(name -> text(name, object.get(name), faults)
                .ifPresent(text -> fields.put(name, text)));
        var settings = read(fields, faults);
        return new ImportSettings(settings.given(), dryRun(object, faults)).orFail(faults);
    }

    /** The fields of a form; one that is empty says nothing. */
    public ImportSettings fromFields(Map<String, String> fields) {
        var faults = new ArrayList<Fault>();
        return read(fields, faults).orFail(faults);
    }

    /** What is wrong with the fields of a form; empty when nothing is. */
    public List<Fault> faultsIn(Map<String, String> fields) {
        var faults = new ArrayList<Fault>();
        read(fields, faults);
        return faults;
    }

    private ImportSettings read(Map<String, String> fields, List<Fault> faults) {
        var said = new TreeMap<String, String>();
        fields.forEach((name, text) -> {
            if (METADATA.contains(name) && !text.isBlank()) {
                said.put(name, text.strip());
            }
        });
        said.forEach((name, text) -> {
            if (text.length() > LONGEST || text.chars().anyMatch(Character::isISOControl)) {
                faults.add(fault(name, "length", name, LONGEST));
            }
        });
        return new ImportSettings(given(said, faults), fields.containsKey(DRY_RUN));
    }

    private GivenMetadata given(Map<String, String> said, List<Fault> faults) {
        return new GivenMetadata(
                said.get("table"),
                said.get("period"),
                status(said.get("status"), faults),
                vintage(said.get("vintageDate"), faults),
                said.get("source"),
                area(said.get("area"), faults));
    }

    private PublicationStatus status(String code, List<Fault> faults) {
        if (code == null) {
            return null;
        }
        var status = Coded.find(PublicationStatus.class, code);
        if (status.isEmpty()) {
            var known = Stream.of(PublicationStatus.values()).map(Coded::code).collect(Collectors.joining(", "));
            faults.add(fault("status", "unknown-status", code, known));
        }
        return status.orElse(null);
    }

    private EdtfDate vintage(String text, List<Fault> faults) {
        if (text == null || EdtfDate.isValid(text)) {
            return text == null ? null : new EdtfDate(text);
        }
        faults.add(fault("vintageDate", "invalid-date", text));
        return null;
    }

    private String area(String code, List<Fault> faults) {
        if (code != null && !AreaCode.isValid(code)) {
            faults.add(fault("area", "invalid-area", code));
        }
        return code;
    }

    private Optional<String> text(String name, JsonValue value, List<Fault> faults) {
        if (value instanceof JsonString text) {
            return Optional.of(text.getString());
        }
        if (value.getValueType() != JsonValue.ValueType.NULL) {
            faults.add(fault(name, "not-a-text", name));
        }
        return Optional.empty();
    }

    private boolean dryRun(JsonObject object, List<Fault> faults) {
        var value = object.getOrDefault(DRY_RUN, JsonValue.FALSE);
        if (!Set.of(JsonValue.ValueType.TRUE, JsonValue.ValueType.FALSE).contains(value.getValueType())) {
            faults.add(fault(DRY_RUN, "not-true-or-false", DRY_RUN));
        }
        return value.getValueType() == JsonValue.ValueType.TRUE;
    }

    private JsonObject object(String json) {
        try (var reader = Json.createReader(new StringReader(json))) {
            return reader.readObject();
        } catch (JsonException malformed) {
            var invalid = new InvalidInput(List.of(Fault.inBody(
                    "metadata",
                    "/metadata",
                    "malformed-json",
                    ImportRefusal.text("malformed-json", language.getLocale()))));
            invalid.initCause(malformed);
            throw invalid;
        }
    }

    private Fault fault(String name, String code, Object... shown) {
        return Fault.inBody(name, "/metadata/" + name, code, ImportRefusal.text(code, language.getLocale(), shown));
    }
}
