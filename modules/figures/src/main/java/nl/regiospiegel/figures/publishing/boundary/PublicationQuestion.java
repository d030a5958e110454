package nl.regiospiegel.figures.publishing.boundary;

import jakarta.ws.rs.QueryParam;
import java.util.ArrayList;
import java.util.List;
import nl.regiospiegel.figures.indicator.control.UsableIndicators;
import nl.regiospiegel.figures.period.entity.Period;
import nl.regiospiegel.figures.publishing.control.Publications.Asked;
import nl.regiospiegel.figures.publishing.entity.PublicationState;
import nl.regiospiegel.regions.answers.Paging;
import nl.regiospiegel.regions.language.Coded;
import nl.regiospiegel.regions.language.Language;
import nl.regiospiegel.regions.rules.Fault;
import nl.regiospiegel.regions.rules.InvalidInput;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which publications are asked for, as the address says it. */
public class PublicationQuestion {

    @Parameter(description = "Alleen publicaties in deze toestand: submitted, returned, published of withdrawn.")
    @QueryParam("state")
    private String state;

    @Parameter(description = "Alleen over deze indicator, zoals VERW-HA; hoofdletters tellen.")
    @QueryParam("indicator")
    private String indicator;

    @Parameter(description = "Alleen over deze periode, zoals 2023HJ01.")
    @QueryParam("period")
    private String period;

    @Parameter(description = "Waar het volgende deel begint: de cursor uit next.")
    @QueryParam("cursor")
    private String cursor;

    @Parameter(description = "Hoeveel items ten hoogste, van 1 tot en met 1000; zonder deze parameter 100.")
    @QueryParam("limit")
    private String limit;

    /**
     * What was understood.
     *
     * @param asked which publications
     * @param paging which part of them
     */
    record Understood(Asked asked, Paging paging) {}

    Understood read(UsableIndicators indicators, Language language) {
        var faults = new ArrayList<Fault>();
        var known =
                state == null ? null : Coded.find(PublicationState.class, state).orElse(null);
        if (state != null && known == null) {
            faults.add(Fault.inQuery(
                    "state",
                    "unknown-state",
                    language.choose(
                            "Geef voor state submitted, returned, published of withdrawn.",
                            "Give state submitted, returned, published or withdrawn.")));
        }
        checkSubject(indicators, language, faults);
        var paging = Paging.read(cursor, limit, faults, language);
        if (!faults.isEmpty()) {
            throw new InvalidInput(faults);
        }
        return new Understood(new Asked(known, indicator, period), paging);
    }

    private void checkSubject(UsableIndicators indicators, Language language, List<Fault> faults) {
        if (indicator != null && indicators.find(indicator).isEmpty()) {
            faults.add(Fault.inQuery(
                    "indicator",
                    "unknown-indicator",
                    language.choose(
                            "Geef voor indicator een code uit /indicators, zoals VERW-HA; hoofdletters tellen.",
                            "Give indicator a code from /indicators, such as VERW-HA; mind the capitals.")));
        }
        if (period != null && Period.parse(period).isEmpty()) {
            faults.add(Fault.inQuery(
                    "period",
                    "invalid-period",
                    language.choose(
                            "Geef een periode als 2023JJ00, 2023HJ01 of 2023-06-30.",
                            "Give a period such as 2023JJ00, 2023HJ01 or 2023-06-30.")));
        }
    }
}
