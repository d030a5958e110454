package nl.regiospiegel.figures.suppression.entity;

import java.util.function.BiFunction;
import java.util.function.Function;
import nl.regiospiegel.figures.area.entity.AreaCode;
import nl.regiospiegel.figures.area.entity.AreaKind;
import nl.regiospiegel.figures.importing.entity.Breakdown;

/** Over what the cells of a publication add up. */
public enum Dimension {
    AREA(place -> place.area().value(), (place, code) -> new Place(new AreaCode(code), place.breakdown())),
    REFERRER(place -> place.breakdown().referrer(), (place, code) -> with(place, 0, code)),
    CARE_FORM(place -> place.breakdown().careForm(), (place, code) -> with(place, 1, code)),
    AGE(place -> place.breakdown().age(), (place, code) -> with(place, 2, code)),
    END_REASON(place -> place.breakdown().endReason(), (place, code) -> with(place, 3, code));

    private final Function<Place, String> code;
    private final BiFunction<Place, String, Place> replaced;

    Dimension(Function<Place, String> code, BiFunction<Place, String, Place> replaced) {
        this.code = code;
        this.replaced = replaced;
    }

    /** The code that the place has in this dimension. */
    public String codeOf(Place place) {
        return code.apply(place);
    }

    /** The same place with another code in this dimension. */
    public Place in(Place place, String other) {
        return replaced.apply(place, other);
    }

    /** Whether the place is the total of this dimension: all of a breakdown, or the region as a whole. */
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
