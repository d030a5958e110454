package nl.regiospiegel.regions.register.boundary;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.regiospiegel.regions.answers.SourceReference;
import nl.regiospiegel.regions.answers.Stamp;
import nl.regiospiegel.regions.contractmodel.control.Said;
import nl.regiospiegel.regions.contractmodel.control.Words;
import nl.regiospiegel.regions.description.entity.ContractArea;
import nl.regiospiegel.regions.description.entity.District;
import nl.regiospiegel.regions.description.entity.LocalText;
import nl.regiospiegel.regions.description.entity.Municipality;
import nl.regiospiegel.regions.description.entity.Party;
import nl.regiospiegel.regions.language.Language;
import nl.regiospiegel.regions.register.control.CurrentConfiguration;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "Wie een regio is: gemeenten, contractgebieden en partijen.")
public record RegionProfile(
        String id,
        @Schema(description = "Naam in de gevraagde taal.") String name,
        @Schema(description = "Of de regio is verzonnen om het product te laten zien.") boolean demonstration,
        @Schema(description = "Of andere regio's de configuratie mogen zien.") boolean published,
        @Schema(description = "Nummer van de huidige configuratie.") int version,
        @Schema(description = "Wanneer die configuratie is geladen.") Instant loadedAt,
        @Schema(description = "De dag waarnaar gevraagd is; bepaalt welke gemeenten erbij horen.") LocalDate asOf,
        List<StatedMunicipality> municipalities,
        List<StatedArea> contractAreas,
        List<StatedParty> parties,
        Instant generatedAt,
        String productVersion,
        List<SourceReference> sources) {

    static RegionProfile of(CurrentConfiguration known, LocalDate asOf, Locale locale, Stamp stamp) {
        var region = known.whole().region();
        var aloud = new ReadingOut(known.whole(), locale);
        var municipalities = region.municipalities().stream()
                .filter(municipality -> municipality.belongsOn(asOf))
                .map(municipality -> StatedMunicipality.of(municipality, aloud))
                .toList();
        var areas = StatedArea.of(region.contractAreas(), aloud);
        var parties = StatedParty.of(region.parties(), aloud);
        return new RegionProfile(
                region.id().value(),
                name(region.name(), locale),
                region.demonstration(),
                region.published(),
                known.version().number(),
                known.version().loadedAt(),
                asOf,
                municipalities,
                areas,
                parties,
                stamp.generatedAt(),
                stamp.getProductVersion(),
                Told.references(known, cited(municipalities, areas, parties)));
    }

    private static String name(LocalText name, Locale locale) {
        return Language.ENGLISH.equals(locale) ? name.en() : name.nl();
    }

    Stream<CitedPlace> cited() {
        return cited(municipalities, contractAreas, parties);
    }

    private static Stream<CitedPlace> cited(
            List<StatedMunicipality> municipalities, List<StatedArea> areas, List<StatedParty> parties) {
        return Stream.of(
                        municipalities.stream().flatMap(StatedMunicipality::cited),
                        areas.stream().flatMap(StatedArea::cited),
                        parties.stream().flatMap(StatedParty::cited))
                .flatMap(Function.identity());
    }

    @Schema(name = "Municipality", description = "Een gemeente als deel van de regio.")
    public record StatedMunicipality(
            @Schema(description = "GM en vier cijfers; VB bij een verzonnen regio.") String code,
            String name,
            @Schema(description = "Andere schrijfwijzen.") List<String> aliases,
            @Schema(description = "Sinds wanneer de gemeente bij de regio hoort.") StatedFact validFrom,
            StatedFact validUntil,
            List<CitedPlace> sources) {

        static StatedMunicipality of(Municipality municipality, ReadingOut aloud) {
            return new StatedMunicipality(
                    municipality.code(),
                    municipality.name(),
                    municipality.aliases(),
                    aloud.fact(municipality.validFrom(), Words::date),
                    aloud.fact(municipality.validUntil(), Words::date),
                    ReadingOut.places(municipality.sources()));
        }

        Stream<CitedPlace> cited() {
            return Stream.concat(
                    sources.stream(), Stream.of(validFrom, validUntil).flatMap(StatedFact::cited));
        }
    }

    @Schema(name = "ContractArea", description = "Een gebied waarvoor hulp wordt ingekocht; geen wijk of stadsdeel.")
    public record StatedArea(
            String id,
            String name,
            @Schema(description = "Codes van de gemeenten waarin het ligt.") List<String> municipalities,
            @Schema(description = "CBS-wijken waaruit het bestaat; altijd ten minste één feit.")
                    List<StatedFact> districts,
            List<CitedPlace> sources) {

        static List<StatedArea> of(List<ContractArea> areas, ReadingOut aloud) {
            return areas.stream().map(area -> of(area, aloud)).toList();
        }

        private static StatedArea of(ContractArea area, ReadingOut aloud) {
            return new StatedArea(
                    area.id(),
                    area.name(),
                    area.municipalities(),
                    aloud.facts(area.districts(), (words, district) -> said(district)),
                    ReadingOut.places(area.sources()));
        }

        Stream<CitedPlace> cited() {
            return Stream.concat(sources.stream(), districts.stream().flatMap(StatedFact::cited));
        }

        private static Said said(District district) {
            return new Said(district.code(), district.code());
        }
    }

    @Schema(name = "Party", description = "Een organisatie die in de regio een rol speelt; nooit een persoon.")
    public record StatedParty(
            String id,
            String name,
            @Schema(description = "Andere schrijfwijzen in de bronnen.") List<String> aliases,
            @Schema(description = "Code van het soort organisatie.", examples = "consortium") String kind,
            String kindName,
            @Schema(description = "Code van de gemeente, als de organisatie een gemeente is; anders null.")
                    String municipality,
            @Schema(description = "Bekende leden; altijd ten minste één feit.") List<StatedFact> members,
            @Schema(description = "Of dat alle leden zijn.") StatedFact membersComplete,
            StatedFact broughtTogetherBy,
            StatedFact subsidiaryOf,
            List<CitedPlace> sources) {

        static List<StatedParty> of(List<Party> parties, ReadingOut aloud) {
            return parties.stream().map(party -> of(party, aloud)).toList();
        }

        private static StatedParty of(Party party, ReadingOut aloud) {
            return new StatedParty(
                    party.id(),
                    party.name(),
                    party.aliases(),
                    party.kind().code(),
                    party.kind().name(aloud.locale()),
                    party.municipality(),
                    aloud.facts(party.members(), Words::party),
                    aloud.fact(party.membersComplete(), Words::yesOrNo),
                    aloud.fact(party.broughtTogetherBy(), Words::party),
                    aloud.fact(party.subsidiaryOf(), Words::party),
                    ReadingOut.places(party.sources()));
        }

        Stream<CitedPlace> cited() {
            var facts = Stream.concat(members.stream(), Stream.of(membersComplete, broughtTogetherBy, subsidiaryOf));
            return Stream.concat(sources.stream(), facts.flatMap(StatedFact::cited));
        }
    }
}
