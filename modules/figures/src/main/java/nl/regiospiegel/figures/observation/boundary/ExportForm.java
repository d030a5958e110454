package nl.regiospiegel.figures.observation.boundary;

import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.regiospiegel.figures.export.control.Column;

/** The forms in which figures leave the product. */
public enum ExportForm {
    JSON("json", MediaType.APPLICATION_JSON, "json"),
    CSV("csv", ExportForm.TEXT_CSV, "csv"),
    XLSX("xlsx", ExportForm.WORKBOOK, "xlsx"),
    SDMX_CSV("sdmx-csv", ExportForm.SDMX, "csv"),
    /** CSV as a Dutch spreadsheet reads it; for the download of a page, not for programs. */
    SPREADSHEET("spreadsheet", ExportForm.TEXT_CSV, "csv");

    /** What a program can ask for. */
    static final List<ExportForm> OF_THE_API = List.of(JSON, CSV, XLSX, SDMX_CSV);

    static final String TEXT_CSV = "text/csv";
    static final String WORKBOOK = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    static final String SDMX = "application/vnd.sdmx.data+csv";

    private static final String SDMX_VERSION = "2.0.0";

    private final String code;
    private final MediaType type;
    private final String extension;

    ExportForm(String code, String type, String extension) {
        this.code = code;
        this.type = MediaType.valueOf(type);
        this.extension = extension;
    }

    String code() {
        return code;
    }

    /** As the answer says it. */
    MediaType type() {
        return switch (this) {
            case CSV, SPREADSHEET -> type.withCharset("UTF-8");
            case SDMX_CSV -> new MediaType(type.getType(), type.getSubtype(), Map.of("version", SDMX_VERSION));
            default -> type;
        };
    }

    List<Column<StatedObservation>> columns() {
        return this == SDMX_CSV ? ObservationColumns.SDMX : ObservationColumns.ALL;
    }

    String fileName(String name) {
        return name + (this == SDMX_CSV ? ".sdmx." : ".") + extension;
    }

    /** The form of the type that is accepted first; empty when it is none of these. */
    static Optional<ExportForm> accepted(List<MediaType> accepted) {
        return accepted.stream()
                .flatMap(asked -> OF_THE_API.stream().filter(form -> form.fits(asked)))
                .findFirst();
    }

    private boolean fits(MediaType asked) {
        var version = asked.getParameters().getOrDefault("version", SDMX_VERSION);
        return type.isCompatible(asked) && (this != SDMX_CSV || version.equals(SDMX_VERSION));
    }
}
