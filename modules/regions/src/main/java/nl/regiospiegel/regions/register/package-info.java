/**
 * The register of regions: which regions the product knows, and every numbered version of their configuration. Promises
 * that a version never changes, that loading the same files twice changes nothing, that an export gives the loaded files
 * back, and that a region which is not published is to others exactly like one that does not exist. Governed by decision
 * 0035.
 */
package nl.regiospiegel.regions.register;
