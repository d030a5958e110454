package nl.regiospiegel.regions.register.boundary;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import nl.regiospiegel.regions.accesspoint.entity.AccessPoint;
import nl.regiospiegel.regions.configuration.entity.Validity;
import nl.regiospiegel.regions.contractmodel.control.Words;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "Een weg naar jeugdhulp: gemeentelijke toegang of wettelijke verwijsroute.")
public record StatedAccessPoint(
        String id,
        @Schema(
                        description =
                                "municipal-access-point verschilt per regio; statutory-referral-route is door de Jeugdwet"
                                        + " overal gelijk.",
                        enumeration = {"municipal-access-point", "statutory-referral-route"})
                String kind,
        String kindName,
        @Schema(description = "Code van het soort toegang.", examples = "neighbourhood-team") String type,
        String typeName,
        StatedFact name,
        @Schema(description = "Of het toegang geeft; unknown als de rol niet duidelijk is.") StatedFact present,
        @Schema(description = "Wie het uitvoert; altijd ten minste één feit.") List<StatedFact> operators,
        @Schema(description = "Contractgebieden of gemeenten; altijd ten minste één feit.") List<StatedFact> areas,
        StatedFact from,
        StatedFact until,
        StatedFact insideContract,
        @Schema(description = "Id van het contractmodel; null als het bij geen contract hoort.") String contractModel,
        LocalDate validFrom,
        LocalDate validUntil) {

    static StatedAccessPoint of(AccessPoint point, Validity valid, ReadingOut aloud) {
        return new StatedAccessPoint(
                point.id(),
                point.kind().code(),
                point.kind().name(aloud.locale()),
                point.type().code(),
                point.type().name(aloud.locale()),
                aloud.fact(point.name(), Words::text),
                aloud.fact(point.present(), Words::yesOrNo),
                aloud.facts(point.operators(), Words::party),
                aloud.facts(point.areas(), Words::area),
                aloud.fact(point.period().from(), Words::date),
                aloud.fact(point.period().until(), Words::date),
                aloud.fact(point.insideContract(), Words::yesOrNo),
                point.contractModel(),
                valid.from(),
                valid.until());
    }

    public boolean statutory() {
        return "statutory-referral-route".equals(kind);
    }

    Stream<CitedPlace> cited() {
        var single = Stream.of(name, present, from, until, insideContract);
        return Stream.concat(single, Stream.concat(operators.stream(), areas.stream()))
                .flatMap(StatedFact::cited);
    }
}
