package nl.regiospiegel.figures.suppression.entity;

/**
 * What one number counts, whichever indicator shows it.
 *
 * @param count id of the count in the catalogue
 * @param place where it is counted
 */
public record CountKey(String count, Place place) {}
