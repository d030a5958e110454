/** Where facts come from. Promises that no attribute of a region is a bare value: each has sources, or says why it has none. Decision 0030. */
package nl.regiospiegel.regions.source;
