package nl.regiospiegel.regions.register.boundary;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "Eén lezing: wat er gezegd wordt en wie het zegt.")
public record StatedReading(
        @Schema(
                        description =
                                "De waarde voor machines: tekst, getal, ja of nee, code, EDTF-datum, of een object van zulke waarden.")
                Object value,
        @Schema(description = "De waarde zoals mensen haar lezen, in de gevraagde taal.") String text,
        @Schema(description = "Het woord dat de waarde verzacht, zoals \"bijna\"; anders null.") String qualifier,
        List<CitedPlace> sources,
        @Schema(description = "Paden van de feiten waaruit dit volgt; leeg als een bron het zelf zegt.")
                List<String> derivedFrom,
        @Schema(description = "Waarom het daaruit volgt, in één zin; anders null.") String reason,
        String note) {

    /** With its qualifier in front: "bijna 190". */
    public String qualifiedText() {
        return qualifier == null ? text : qualifier + " " + text;
    }

    public boolean hasDerivation() {
        return !derivedFrom.isEmpty() || reason != null;
    }
}
