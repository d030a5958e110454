/** The language of the reader. Promises Dutch by default and English on request; codes and figures never change with it. */
package nl.regiospiegel.regions.language;
