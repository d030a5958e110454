/** The ways into youth help: municipal access points, that differ by region, and statutory routes, that do not. Decision 0030. */
package nl.regiospiegel.regions.accesspoint;
