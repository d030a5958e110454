package nl.regiospiegel.figures.template.entity;

import java.util.List;

/**
 * A template in one language.
 *
 * @param figures name of the sheet for figures
 * @param headings its columns, as people read them
 * @param columns its columns
 * @param codes sheets with codes
 * @param instructions sheet that says how to fill it in
 */
public record ImportTemplate(
        String figures,
        List<String> headings,
        List<TemplateColumn> columns,
        List<TemplateSheet> codes,
        TemplateSheet instructions) {}
