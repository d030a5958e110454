/** How a region contracts youth help. Decision 0030. */
package nl.regiospiegel.regions.contractmodel;
