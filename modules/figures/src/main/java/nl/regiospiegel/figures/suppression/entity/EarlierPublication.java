package nl.regiospiegel.figures.suppression.entity;

import java.util.Set;

/**
 * A publication of the same region and year that others could ever see, of this or another indicator, withdrawn or not.
 * What was seen once stays known.
 *
 * @param set its cells as the region knows them, hidden ones too, in the vintage of that publication
 * @param hidden where it showed nothing
 * @param rule by which it was made
 */
public record EarlierPublication(PublicationSet set, Set<Place> hidden, SuppressionRule rule) {

    public EarlierPublication {
        hidden = Set.copyOf(hidden);
    }

    /** The same, where a publication of another period must know of it. */
    public EarlierPublication inPeriod(String period) {
        return new EarlierPublication(set.inPeriod(period), hidden, rule);
    }
}
