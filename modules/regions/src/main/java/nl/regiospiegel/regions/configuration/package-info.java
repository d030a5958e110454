/** Regions as files: reading them, reporting every fault at once with file and line, and writing the same files back. Decision 0030. */
package nl.regiospiegel.regions.configuration;
