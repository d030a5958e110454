package nl.regiospiegel.figures.period.entity;

import nl.regiospiegel.regions.language.Coded;

/** The halves of a year. */
enum HalfYear implements Coded {
    FIRST,
    SECOND;

    static HalfYear of(int half) {
        return half == 1 ? FIRST : SECOND;
    }
}
