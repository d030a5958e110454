/** Who a region is: its municipalities with their dates, contract areas and parties. Decision 0030. */
package nl.regiospiegel.regions.description;
