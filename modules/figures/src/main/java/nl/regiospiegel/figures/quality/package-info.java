/**
 * What a region has in figures beside what it may expect: per indicator and period what is there, missing, provisional, out of
 * date, suppressed or not yet published, and where it can be had. Only ever about the speaking region itself.
 */
package nl.regiospiegel.figures.quality;
