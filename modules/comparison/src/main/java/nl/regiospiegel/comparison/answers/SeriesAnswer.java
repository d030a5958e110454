package nl.regiospiegel.comparison.answers;

import java.util.List;

/** What an answer about one series says of it. */
public interface SeriesAnswer extends ComparisonAnswer {

    SeriesSpecification specification();

    /** Of the region or area. */
    String name();

    String indicatorName();

    String unit();

    boolean demonstration();

    @Override
    List<OutcomeFinding> findings();

    @Override
    default boolean invented() {
        return demonstration();
    }
}
