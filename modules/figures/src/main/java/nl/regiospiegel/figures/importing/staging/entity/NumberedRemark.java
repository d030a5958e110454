package nl.regiospiegel.figures.importing.staging.entity;

import nl.regiospiegel.figures.importing.entity.ImportRemark;

/**
 * A remark as it is kept.
 *
 * @param number its place among the remarks of the import, from 1, faults first
 * @param remark what is wrong or striking
 */
public record NumberedRemark(long number, ImportRemark remark) {}
