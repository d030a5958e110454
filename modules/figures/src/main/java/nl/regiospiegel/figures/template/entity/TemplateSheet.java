package nl.regiospiegel.figures.template.entity;

import java.util.List;

/**
 * A sheet of the template.
 *
 * @param name on its tab
 * @param rows its rows; the first is the heading
 */
public record TemplateSheet(String name, List<List<String>> rows) {}
