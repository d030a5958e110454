package nl.regiospiegel.regions.counterexample.entity;

import nl.regiospiegel.regions.counterexample.control.RegionManager;

/** Breaks: an entity may not know control. */
public record CallsControl(RegionManager control) {}
