package nl.regiospiegel.figures.observation.boundary;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "Observation", description = "Eén cijfer: één indicator, gebied, periode, uitsplitsing en stand.")
public record StatedObservation(
        @Schema(description = "Code van de indicator.", examples = "VERW-HA") String indicator,
        @Schema(description = "Code waaronder de definitie in /indicators staat.", examples = "VERW-HA")
                String definition,
        @Schema(description = "Regio die het cijfer publiceerde; null bij landelijke statistiek.") String region,
        @Schema(description = "Code van het gebied.", examples = "GM0518") String area,
        @Schema(description = "Naam van het gebied; null als die niet bekend is.") String areaName,
        @Schema(description = "Soort periode: year, half-year of reference-date.", examples = "year") String periodKind,
        @Schema(description = "Code van de periode.", examples = "2023JJ00") String period,
        @Schema(description = "Verwijzer; _T is het totaal.", examples = "_T") String referrer,
        @Schema(description = "Vorm van hulp; _T is het totaal.", examples = "_T") String careForm,
        @Schema(description = "Leeftijd; _T is het totaal.", examples = "_T") String age,
        @Schema(description = "Reden van beëindiging; _T is het totaal.", examples = "_T") String endReason,
        @Schema(description = "De waarde in de eenheid; null als die er niet is, zie refusalCode.") BigDecimal value,
        @Schema(description = "Eenheid; proportion is van 0 tot 1. Null als de indicator niet in de catalogus staat.")
                String unit,
        @Schema(description = "Teller; null als die niet is gepubliceerd.") BigDecimal numerator,
        @Schema(description = "Noemer, bij een gemiddelde het aantal metingen n; null als die niet is gepubliceerd.")
                BigDecimal denominator,
        @Schema(description = "Standaardafwijking van een gemiddelde; null als die er niet is.")
                BigDecimal standardDeviation,
        @Schema(
                        description =
                                "Waarom er geen waarde is: suppressed, suppressed-at-source of no-denominator; anders null.")
                String refusalCode,
        @Schema(description = "Status van de waarneming, uit de SDMX-lijst CL_OBS_STATUS.", examples = "A")
                String obsStatus,
        @Schema(description = "Vertrouwelijkheid, uit de SDMX-lijst CL_CONF_STATUS; null als er niets over is gezegd.")
                String confStatus,
        @Schema(
                        description =
                                "Hoe definitief: provisional, further-provisional, definitive, revised of unknown.",
                        examples = "definitive")
                String status,
        @Schema(description = "De stand: wanneer gepubliceerd, zo precies als bekend (EDTF).", examples = "2024-10-31")
                String vintage,
        @Schema(description = "Laatste dag die de stand kan zijn.") LocalDate vintageDate,
        @Schema(description = "Dag waarop de regio het cijfer publiceerde; null bij landelijke statistiek.")
                LocalDate publishedOn,
        @Schema(description = "Of het een regiototaal is dat bij publicatie is opgeteld.") boolean derived,
        @Schema(description = "Id van de bron, zie sources.") String source,
        @Schema(description = "Licentie van de bron; null als er geen vermeld is.", examples = "CC BY 4.0")
                String licence,
        boolean demonstration) {}
