package nl.regiospiegel.figures.importing.control;

import nl.regiospiegel.figures.period.entity.Period;
import nl.regiospiegel.figures.publication.entity.PublicationStatus;
import nl.regiospiegel.figures.publication.entity.Vintage;

/** Says which publication a figure belongs to. */
public interface VintageRule {

    /**
     * The publication.
     *
     * @param written what the row says about it, {@code null} when nothing
     */
    Found<Vintage> of(Period period, PublicationStatus status, String written);
}
