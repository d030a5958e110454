/**
 * The first administrator of a region, for an installation without trial accounts. Module identity owns the tables and
 * the hash; this package writes what that module reads (decision 0011).
 */
package nl.regiospiegel.launcher.administrator;
