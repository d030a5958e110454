package nl.regiospiegel.comparison.page.boundary;

import java.util.List;

/** Choices under one heading. */
public record ChoiceGroup(String label, List<Choice> choices) {}
