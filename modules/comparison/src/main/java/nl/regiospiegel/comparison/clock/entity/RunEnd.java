package nl.regiospiegel.comparison.clock.entity;

import nl.regiospiegel.figures.period.entity.Period;
import nl.regiospiegel.figures.seriesbreak.entity.SeriesBreak;

/** Why a run of periods goes no further. */
public sealed interface RunEnd {

    /** The next period has no figure, or a hidden one. */
    record NoFigure(Period period) implements RunEnd {}

    /** Figures on the other side of this break mean something else, by an amount that differs by area. */
    record AtBreak(SeriesBreak seriesBreak) implements RunEnd {}
}
