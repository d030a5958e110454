package nl.regiospiegel.identity.token.boundary;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What an administrator asks for. */
@Schema(description = "De gevraagde toegangssleutel voor een ander programma.")
public record NewNamedAccessToken(
        @Schema(
                        description = "Naam, 1 tot en met 100 tekens.",
                        minLength = 1,
                        maxLength = 100,
                        required = true,
                        examples = "Power BI")
                String name,
        @Schema(
                        description = "Aantal dagen dat de sleutel geldig is.",
                        minimum = "1",
                        maximum = "365",
                        required = true,
                        examples = "90")
                Integer days) {}
