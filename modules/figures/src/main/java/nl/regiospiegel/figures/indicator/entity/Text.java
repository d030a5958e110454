package nl.regiospiegel.figures.indicator.entity;

/** A text for people in both languages. */
public record Text(String nl, String en) {}
