package nl.regiospiegel.statistics.counterexample;

import jakarta.inject.Inject;

/** Breaks: statistics is mathematics without Jakarta. */
public class KnowsJakarta {

    @Inject
    String anything;
}
