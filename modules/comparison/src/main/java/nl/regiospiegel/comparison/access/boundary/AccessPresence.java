package nl.regiospiegel.comparison.access.boundary;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "Of een regio een soort toegang heeft.")
public record AccessPresence(
        @Schema(
                        description =
                                "present: aanwezig; absent: een bron zegt dat het er niet is; unknown: geen bron zegt het.",
                        enumeration = {"present", "absent", "unknown"})
                String state,
        @Schema(description = "De toegangspunten van deze soort.") List<AccessPlace> accessPoints) {}
