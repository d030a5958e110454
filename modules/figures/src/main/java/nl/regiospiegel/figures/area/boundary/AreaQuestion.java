package nl.regiospiegel.figures.area.boundary;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import nl.regiospiegel.figures.area.entity.AreaKind;
import nl.regiospiegel.regions.answers.AskedDay;
import nl.regiospiegel.regions.answers.Paging;
import nl.regiospiegel.regions.answers.Today;
import nl.regiospiegel.regions.language.Coded;
import nl.regiospiegel.regions.language.Language;
import nl.regiospiegel.regions.register.entity.KnownRegion;
import nl.regiospiegel.regions.rules.Fault;
import nl.regiospiegel.regions.rules.InvalidInput;
import nl.regiospiegel.regions.speaking.RegionId;

/**
 * Which areas are asked for.
 *
 * @param kind only this kind; empty for all
 * @param region only the municipalities of this region; empty for all
 * @param asOf as they were on this day
 * @param paging which part of them
 */
record AreaQuestion(Optional<AreaKind> kind, Optional<KnownRegion> region, LocalDate asOf, Paging paging) {

    /** What was written, before it is checked. */
    record Written(String kind, String region, String asOf, String cursor, String limit) {}

    /** @throws InvalidInput with every fault at once */
    static AreaQuestion read(Written written, Function<RegionId, Optional<KnownRegion>> regions, Language language) {
        var faults = new ArrayList<Fault>();
        var question = new AreaQuestion(
                kind(written.kind(), faults, language),
                region(written.region(), regions, faults, language),
                day(written.asOf(), faults, language),
                Paging.read(written.cursor(), written.limit(), faults, language));
        if (!faults.isEmpty()) {
            throw new InvalidInput(faults);
        }
        return question;
    }

    private static Optional<AreaKind> kind(String code, List<Fault> faults, Language language) {
        var kind = Coded.find(AreaKind.class, code).filter(found -> found != AreaKind.REGION);
        if (code != null && kind.isEmpty()) {
            faults.add(
                    Fault.inQuery(
                            "kind",
                            "not-an-option",
                            language.choose(
                                    "Kies voor kind uit country, part-of-country, province, youth-region, municipality, neighbourhood of contract-area.",
                                    "Choose kind from country, part-of-country, province, youth-region, municipality, neighbourhood or contract-area.")));
        }
        return kind;
    }

    private static Optional<KnownRegion> region(
            String id, Function<RegionId, Optional<KnownRegion>> regions, List<Fault> faults, Language language) {
        var region = Optional.ofNullable(id)
                .filter(RegionId::isValid)
                .map(RegionId::new)
                .flatMap(regions);
        if (id != null && region.isEmpty()) {
            faults.add(Fault.inQuery(
                    "region",
                    "unknown-region",
                    language.choose(
                                    "Er is geen regio met id \"%s\"; alle ids staan op /regions.",
                                    "There is no region with id \"%s\"; all ids are at /regions.")
                            .formatted(id)));
        }
        return region;
    }

    private static LocalDate day(String text, List<Fault> faults, Language language) {
        if (text == null) {
            return Today.day();
        }
        var day = AskedDay.parse(text);
        if (day.isEmpty()) {
            faults.add(Fault.inQuery(
                    "asOf",
                    "not-a-date",
                    language.choose(
                            "Geef voor asOf een dag die bestaat, zoals 2024-01-31.",
                            "Give asOf a day that exists, such as 2024-01-31.")));
        }
        return day.orElseGet(Today::day);
    }
}
