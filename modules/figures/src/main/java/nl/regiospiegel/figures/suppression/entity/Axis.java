package nl.regiospiegel.figures.suppression.entity;

import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import nl.regiospiegel.figures.area.entity.AreaCode;
import nl.regiospiegel.figures.area.entity.AreaKind;
import nl.regiospiegel.figures.importing.entity.Breakdown;
import nl.regiospiegel.figures.indicator.entity.Dimension;

/** Over what the cells of a publication add up. */
public enum Axis {
    AREA(null, place -> place.area().value(), (place, code) -> new Place(new AreaCode(code), place.breakdown())),
    REFERRER(Dimension.REFERRER, place -> place.breakdown().referrer(), (place, code) -> with(place, 0, code)),
    CARE_FORM(Dimension.CARE_FORM, place -> place.breakdown().careForm(), (place, code) -> with(place, 1, code)),
    AGE(Dimension.AGE, place -> place.breakdown().age(), (place, code) -> with(place, 2, code)),
    END_REASON(Dimension.END_REASON, place -> place.breakdown().endReason(), (place, code) -> with(place, 3, code));

    private final Dimension dimension;
    private final Function<Place, String> code;
    private final BiFunction<Place, String, Place> replaced;

    Axis(Dimension dimension, Function<Place, String> code, BiFunction<Place, String, Place> replaced) {
        this.dimension = dimension;
        this.code = code;
        this.replaced = replaced;
    }

    /** The breakdown this is; empty for areas. */
    public Optional<Dimension> dimension() {
        return Optional.ofNullable(dimension);
    }

    /** The code that the place has on this axis. */
    public String codeOf(Place place) {
        return code.apply(place);
    }

    /** The same place with another code on this axis. */
    public Place in(Place place, String other) {
        return replaced.apply(place, other);
    }

    /** Whether the place is the total of this axis: all of a breakdown, or the region as a whole. */
    public boolean isTotal(Place place) {
        return this == AREA
                ? place.area().kind() == AreaKind.REGION
                : codeOf(place).equals(Breakdown.TOTAL);
    }

    private static Place with(Place place, int position, String code) {
        var old = place.breakdown();
        return new Place(
                place.area(),
                new Breakdown(
                        position == 0 ? code : old.referrer(),
                        position == 1 ? code : old.careForm(),
                        position == 2 ? code : old.age(),
                        position == 3 ? code : old.endReason()));
    }
}
