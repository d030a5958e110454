package nl.regiospiegel.comparison.page.boundary;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import nl.regiospiegel.comparison.access.control.DescribedAccessPoint;
import nl.regiospiegel.comparison.access.entity.AccessComparison;
import nl.regiospiegel.comparison.access.entity.ComparedAccessType;
import nl.regiospiegel.comparison.choice.entity.ComparedRegion;
import nl.regiospiegel.comparison.model.entity.AttributeValue;
import nl.regiospiegel.regions.accesspoint.entity.AccessPoint;

/** The table of access points: sorts by region, and the statutory routes once. */
final class AccessOnPage {

    /** One sort of municipal access. */
    public record Row(String name, boolean differs, List<Cell> cells) {}

    /** Whether one region has it, and which places. */
    public record Cell(String region, String state, String stateText, List<Place> places) {}

    /** One place: what the sources say of it, and of what they say nothing. */
    public record Place(FactOnPage name, List<Labelled> said, String silent) {}

    /** A fact with the word for what it is about. */
    public record Labelled(String label, FactOnPage fact) {}

    /** A route by law. */
    public record Route(String name, List<SourceMark> marks) {}

    private AccessOnPage() {}

    static List<Row> rows(AccessComparison comparison, Footnotes footnotes, PageTexts texts) {
        return comparison.municipal().stream()
                .map(type -> new Row(
                        type.type().name(texts.locale()),
                        type.differs(),
                        comparison.regions().stream()
                                .map(region -> cell(type, region, footnotes, texts))
                                .toList()))
                .toList();
    }

    static List<Route> routes(AccessComparison comparison, Footnotes footnotes, PageTexts texts) {
        return comparison.statutory().stream()
                .map(route -> {
                    var said = DescribedAccessPoint.of(route.route(), route.region(), texts.locale());
                    var marks = footnotes.marks(route.region(), said.sources().toList());
                    return new Route(route.route().type().name(texts.locale()), marks);
                })
                .toList();
    }

    private static Cell cell(ComparedAccessType type, ComparedRegion region, Footnotes footnotes, PageTexts texts) {
        var presence = type.regions().get(region.id());
        var places = presence.points().stream()
                .map(point -> place(point, region, footnotes, texts))
                .toList();
        var state = presence.state().code();
        return new Cell(region.name(texts.locale()), state, texts.say("access." + state), places);
    }

    private static Place place(AccessPoint point, ComparedRegion region, Footnotes footnotes, PageTexts texts) {
        var said = DescribedAccessPoint.of(point, region, texts.locale());
        var all = new LinkedHashMap<String, AttributeValue>();
        all.put("access.operators", said.operators());
        all.put("access.areas", said.areas());
        all.put("access.from", said.from());
        all.put("access.until", said.until());
        all.put("access.inside", said.insideContract());
        return new Place(
                FactOnPage.of(said.name(), region, footnotes),
                all.entrySet().stream()
                        .filter(entry -> !entry.getValue().isSilent())
                        .map(entry -> new Labelled(
                                texts.say(entry.getKey()), FactOnPage.of(entry.getValue(), region, footnotes)))
                        .toList(),
                all.entrySet().stream()
                        .filter(entry -> entry.getValue().isSilent())
                        .map(entry -> texts.say(entry.getKey()).toLowerCase(texts.locale()))
                        .collect(Collectors.joining(", ")));
    }
}
