package nl.regiospiegel.regions.counterexample.entity;

import java.util.Date;

/** Breaks: the old dates of Java. */
@SuppressWarnings("JavaUtilDate")
public record OldDate(Date moment) {}
