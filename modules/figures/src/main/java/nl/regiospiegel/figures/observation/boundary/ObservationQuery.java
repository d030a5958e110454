package nl.regiospiegel.figures.observation.boundary;

import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.enums.Explode;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** The query for figures. */
public class ObservationQuery {

    @QueryParam("indicator")
    @Parameter(
            description = "Codes van indicatoren, met komma's ertussen; zonder deze parameter alle.",
            explode = Explode.FALSE,
            schema =
                    @Schema(
                            type = SchemaType.ARRAY,
                            implementation = String.class,
                            examples = "[\"VERW-HA\", \"GEB-JH\"]"))
    private String indicator;

    @QueryParam("area")
    @Parameter(
            description = "Codes van gebieden, met komma's ertussen; zonder deze parameter alle.",
            explode = Explode.FALSE,
            schema =
                    @Schema(
                            type = SchemaType.ARRAY,
                            implementation = String.class,
                            examples = "[\"NL01\", \"GM0518\"]"))
    private String area;

    @QueryParam("from")
    @Parameter(description = "Eerste periode, of een jaar voor elke soort periode.", example = "2021")
    private String from;

    @QueryParam("to")
    @Parameter(description = "Laatste periode, of een jaar voor elke soort periode.", example = "2023HJ02")
    private String to;

    @QueryParam("periodKind")
    @Parameter(
            description = "Soorten periode, met komma's ertussen: year, half-year, reference-date.",
            explode = Explode.FALSE,
            schema = @Schema(type = SchemaType.ARRAY, implementation = String.class, examples = "[\"year\"]"))
    private String periodKind;

    @QueryParam("referrer")
    @Parameter(
            description = "Codes van verwijzers, met komma's ertussen; _T is het totaal.",
            explode = Explode.FALSE,
            schema = @Schema(type = SchemaType.ARRAY, implementation = String.class, examples = "[\"_T\"]"))
    private String referrer;

    @QueryParam("careForm")
    @Parameter(
            description = "Codes van vormen van hulp, met komma's ertussen; _T is het totaal.",
            explode = Explode.FALSE,
            schema = @Schema(type = SchemaType.ARRAY, implementation = String.class, examples = "[\"_T\"]"))
    private String careForm;

    @QueryParam("age")
    @Parameter(
            description = "Codes van leeftijden, met komma's ertussen; _T is het totaal.",
            explode = Explode.FALSE,
            schema = @Schema(type = SchemaType.ARRAY, implementation = String.class, examples = "[\"_T\"]"))
    private String age;

    @QueryParam("endReason")
    @Parameter(
            description = "Codes van redenen van beëindiging, met komma's ertussen; _T is het totaal.",
            explode = Explode.FALSE,
            schema = @Schema(type = SchemaType.ARRAY, implementation = String.class, examples = "[\"_T\"]"))
    private String endReason;

    @QueryParam("vintageAsOf")
    @Parameter(
            description = "Alleen wat op deze dag openbaar was; zonder deze parameter wat het nu is.",
            schema = @Schema(type = SchemaType.STRING, format = "date"),
            example = "2024-01-31")
    private String vintageAsOf;

    @QueryParam("changedSince")
    @Parameter(
            description = "Alleen wat na dit moment binnenkwam of werd gepubliceerd.",
            schema = @Schema(type = SchemaType.STRING, format = "date-time"),
            example = "2024-01-31T12:00:00Z")
    private String changedSince;

    @QueryParam("allVintages")
    @Parameter(
            description = "true: elke stand van elk cijfer, in plaats van alleen de laatste.",
            schema =
                    @Schema(
                            type = SchemaType.STRING,
                            enumeration = {"true", "false"}))
    private String allVintages;

    @QueryParam("format")
    @Parameter(
            description = "json, csv, xlsx of sdmx-csv, waar een programma geen Accept kan meegeven.",
            schema =
                    @Schema(
                            type = SchemaType.STRING,
                            enumeration = {"json", "csv", "xlsx", "sdmx-csv"}))
    private String format;

    @QueryParam("cursor")
    @Parameter(description = "Waar het volgende deel begint: de cursor uit next. Alleen bij JSON.")
    private String cursor;

    @QueryParam("limit")
    @Parameter(
            description =
                    "Hoeveel items ten hoogste, van 1 tot en met 1000, of all voor alles in één antwoord; zonder deze parameter"
                            + " 100. Alleen bij JSON: de andere vormen geven altijd alles.")
    private String limit;

    AskedFigures figures() {
        return new AskedFigures(
                indicator,
                area,
                from,
                to,
                periodKind,
                new AskedFigures.Parts(referrer, careForm, age, endReason),
                new AskedFigures.Standing(vintageAsOf, changedSince, allVintages));
    }

    String format() {
        return format;
    }

    String cursor() {
        return cursor;
    }

    String limit() {
        return limit;
    }
}
