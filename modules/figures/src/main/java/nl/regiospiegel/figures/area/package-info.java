/**
 * Which areas figures are about: the country and its parts, provinces, youth regions and municipalities, each for the days it
 * existed. A code of a past area never stands for a present one. Governed by decision 0040.
 */
package nl.regiospiegel.figures.area;
