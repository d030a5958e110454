package nl.regiospiegel.comparison.page.boundary;

import java.util.List;
import nl.regiospiegel.comparison.choice.entity.ComparedRegion;
import nl.regiospiegel.comparison.model.entity.AttributeValue;
import nl.regiospiegel.comparison.model.entity.SaidReading;

/**
 * What the sources of one region say of one attribute, with marks to those sources.
 *
 * @param state known, unknown, not-applicable or conflicting
 * @param note what a reader must know when there is no value, or {@code null}
 */
public record FactOnPage(String state, List<Item> items, String note) {

    /** One value; several readings where sources contradict each other. */
    public record Item(List<Reading> readings) {

        public boolean conflicting() {
            return readings.size() > 1;
        }
    }

    /**
     * @param reason how it follows from other facts, {@code null} when a source says it
     * @param note what a reader must know of it, or {@code null}
     */
    public record Reading(String text, List<SourceMark> marks, String reason, String note) {}

    static FactOnPage of(AttributeValue value, ComparedRegion region, Footnotes footnotes) {
        return new FactOnPage(
                value.state().code(),
                value.items().stream()
                        .map(readings -> new Item(readings.stream()
                                .map(reading -> reading(reading, region, footnotes))
                                .toList()))
                        .toList(),
                value.note());
    }

    /** For an attribute that says itself that it is computed. */
    FactOnPage withoutReasons() {
        return new FactOnPage(
                state,
                items.stream()
                        .map(item -> new Item(item.readings().stream()
                                .map(reading -> new Reading(reading.text(), reading.marks(), null, reading.note()))
                                .toList()))
                        .toList(),
                note);
    }

    public boolean silent() {
        return items.isEmpty();
    }

    public boolean several() {
        return items.size() > 1;
    }

    private static Reading reading(SaidReading reading, ComparedRegion region, Footnotes footnotes) {
        return new Reading(
                reading.text(),
                footnotes.marks(region, reading.sources()),
                reading.derived() == null ? null : reading.derived().reason(),
                reading.note());
    }
}
