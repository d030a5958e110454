package nl.regiospiegel.figures.publishing.boundary;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "Waarom u een publicatie intrekt.")
public record PublicationWithdrawal(
        @Schema(description = "Toelichting.", required = true, examples = "Fout in de telling.") String comment) {}
