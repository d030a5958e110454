/** What all answers of the API have in common: the stamp, the sources and the shape of a collection. */
package nl.regiospiegel.regions.answers;
