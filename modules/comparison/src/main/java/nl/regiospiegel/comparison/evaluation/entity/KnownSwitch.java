package nl.regiospiegel.comparison.evaluation.entity;

import java.time.LocalDate;
import nl.regiospiegel.figures.area.entity.AreaCode;
import nl.regiospiegel.regions.answers.SourceReference;
import nl.regiospiegel.regions.description.entity.LocalText;

/**
 * An area that is known to have changed how it contracts youth help. Data: {@code reference/known-switches.yaml}, which is far
 * from complete.
 *
 * @param area a municipality, or a youth region of which all municipalities switched
 * @param date first day of the new arrangement
 * @param explanation what changed
 * @param source where it is stated
 */
public record KnownSwitch(AreaCode area, LocalDate date, LocalText explanation, SourceReference source) {}
