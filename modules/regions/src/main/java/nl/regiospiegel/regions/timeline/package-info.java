/** What happened, and what was planned, each with the precision of its source. A plan never becomes an event by passing of time. Decision 0030. */
package nl.regiospiegel.regions.timeline;
