/** Which version of the kernel computed an answer. */
package nl.regiospiegel.statistics.version;
