package nl.regiospiegel.comparison.access.control;

import java.util.Locale;
import java.util.stream.Stream;
import nl.regiospiegel.comparison.choice.entity.ComparedRegion;
import nl.regiospiegel.comparison.model.control.Values;
import nl.regiospiegel.comparison.model.entity.AttributeValue;
import nl.regiospiegel.regions.accesspoint.entity.AccessPoint;
import nl.regiospiegel.regions.contractmodel.control.Words;
import nl.regiospiegel.regions.source.entity.Citation;

/** What the sources say of an access point, in words of one language. */
public record DescribedAccessPoint(
        AccessPoint point,
        AttributeValue name,
        AttributeValue present,
        AttributeValue operators,
        AttributeValue areas,
        AttributeValue from,
        AttributeValue until,
        AttributeValue insideContract) {

    public static DescribedAccessPoint of(AccessPoint point, ComparedRegion region, Locale locale) {
        var words = new Words(region.configuration().region(), locale);
        return new DescribedAccessPoint(
                point,
                Values.of(point.name(), words::text),
                Values.of(point.present(), words::yesOrNo),
                Values.of(point.operators(), true, words::party),
                Values.of(point.areas(), true, words::area),
                Values.of(point.period().from(), words::date),
                Values.of(point.period().until(), words::date),
                Values.of(point.insideContract(), words::yesOrNo));
    }

    public Stream<Citation> sources() {
        return Stream.of(name, present, operators, areas, from, until, insideContract)
                .flatMap(AttributeValue::sources)
                .distinct();
    }
}
