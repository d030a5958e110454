package nl.regiospiegel.figures.suppression.entity;

import nl.regiospiegel.figures.indicator.entity.CountReference;

/**
 * What one number counts, whichever indicator shows it.
 *
 * @param count id of the counted thing in the catalogue
 * @param place where it is counted, and of which part
 */
public record CountKey(String count, Place place) {

    /** What the reference counts for a figure that stands in this place: codes that the reference names go before its own. */
    public static CountKey of(CountReference reference, Place place) {
        var counted = place;
        for (var axis : Axis.values()) {
            var codes = axis.dimension().map(reference.at()::get);
            if (codes.isPresent()) {
                counted = axis.in(counted, CodeSum.named(codes.get()));
            }
        }
        return new CountKey(reference.of(), counted);
    }
}
