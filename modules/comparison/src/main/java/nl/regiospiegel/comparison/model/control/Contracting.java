package nl.regiospiegel.comparison.model.control;

import static nl.regiospiegel.comparison.model.control.DescribedModel.citations;
import static nl.regiospiegel.comparison.model.control.DescribedModel.from;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.regiospiegel.comparison.model.entity.AttributeValue;
import nl.regiospiegel.comparison.model.entity.SaidReading;
import nl.regiospiegel.regions.accesspoint.entity.AccessPoint;
import nl.regiospiegel.regions.accesspoint.entity.AccessPointKind;
import nl.regiospiegel.regions.contractmodel.control.Said;
import nl.regiospiegel.regions.contractmodel.entity.Lot;
import nl.regiospiegel.regions.description.entity.Municipality;
import nl.regiospiegel.regions.source.entity.FactState;
import nl.regiospiegel.regions.source.entity.Reading;

/** Who contracts with whom and for which area: computed from the lots, so that it is typed in once. */
final class Contracting {

    private Contracting() {}

    static AttributeValue municipalities(DescribedModel model) {
        return AttributeValue.known(model.region().municipalities(model.day()).stream()
                .map(Contracting::reading)
                .toList());
    }

    /** Each contractor once, however many areas it has; a consortium is one contractor. */
    static AttributeValue contractors(DescribedModel model) {
        return perContractor(model, (contractor, lots) -> model.words().party(contractor));
    }

    static AttributeValue areasPerContractor(DescribedModel model) {
        return perContractor(model, (contractor, lots) -> areas(model, contractor, lots));
    }

    static AttributeValue contractorCount(DescribedModel model) {
        var byContractor = byContractor(model);
        if (isDisputed(model) || byContractor.isEmpty()) {
            return silence(model, false);
        }
        var sources =
                citations(byContractor.values().stream().flatMap(List::stream).toList());
        var derived = from("Een samenwerkingsverband telt als één opdrachtnemer.", "lots");
        return AttributeValue.known(SaidReading.computed(model.words().number(byContractor.size()), sources, derived));
    }

    static AttributeValue accessInsideContract(DescribedModel model) {
        var byType = model.region().configuration().accessPoints().stream()
                .filter(point -> point.kind() == AccessPointKind.MUNICIPAL_ACCESS_POINT)
                .filter(Contracting::isInside)
                .collect(Collectors.groupingBy(AccessPoint::type, LinkedHashMap::new, Collectors.toList()));
        return AttributeValue.known(
                byType.values().stream().map(points -> inside(model, points)).toList());
    }

    static Map<String, List<Reading<Lot>>> byContractor(DescribedModel model) {
        return model.model().lots().items().stream()
                .filter(item -> item.readings().size() == 1)
                .map(item -> item.readings().get(0))
                .filter(lot -> lot.value().contractor() != null)
                .collect(Collectors.groupingBy(
                        lot -> lot.value().contractor(), LinkedHashMap::new, Collectors.toList()));
    }

    private interface Describing {
        Said describe(String contractor, List<Reading<Lot>> lots);
    }

    private static AttributeValue perContractor(DescribedModel model, Describing words) {
        if (isDisputed(model)) {
            return Values.of(model.model().lots(), true, model.words()::lot);
        }
        var derived = from("Volgt uit de percelen van het contract.", "lots");
        var readings = byContractor(model).entrySet().stream()
                .map(entry -> SaidReading.computed(
                        words.describe(entry.getKey(), entry.getValue()), citations(entry.getValue()), derived))
                .toList();
        return readings.isEmpty() ? silence(model, true) : AttributeValue.known(readings);
    }

    private static AttributeValue silence(DescribedModel model, boolean list) {
        var lots = model.model().lots();
        var state = lots.state() == FactState.NOT_APPLICABLE ? lots.state() : FactState.UNKNOWN;
        return new AttributeValue(state, list, List.of(), lots.note());
    }

    private static boolean isDisputed(DescribedModel model) {
        return model.model().lots().items().stream()
                .anyMatch(item -> item.readings().size() > 1);
    }

    private static Said areas(DescribedModel model, String contractor, List<Reading<Lot>> lots) {
        var areas = lots.stream()
                .map(lot -> lot.value().area())
                .filter(Objects::nonNull)
                .toList();
        var names = areas.stream().map(area -> model.words().area(area).text()).toList();
        var name = model.words().party(contractor).text();
        return new Said(
                Map.of("contractor", contractor, "areas", areas),
                names.isEmpty() ? name : name + ": " + String.join(", ", names));
    }

    private static SaidReading reading(Municipality municipality) {
        var sources = Stream.concat(
                        municipality.sources().stream(),
                        citations(municipality.validFrom().readings()).stream())
                .distinct()
                .toList();
        var derived = from("De gemeenten die op deze dag bij de regio horen.", "region.municipalities");
        return SaidReading.computed(new Said(municipality.code(), municipality.name()), sources, derived);
    }

    private static boolean isInside(AccessPoint point) {
        return point.insideContract().whenKnown().orElse(false)
                && point.present().whenKnown().orElse(true);
    }

    private static SaidReading inside(DescribedModel model, List<AccessPoint> points) {
        var readings = points.stream()
                .flatMap(point -> point.insideContract().readings().stream())
                .toList();
        return SaidReading.computed(
                model.words().coded(points.get(0).type()),
                citations(readings),
                from("De toegangspunten die binnen het contract vallen.", "access-points"));
    }
}
