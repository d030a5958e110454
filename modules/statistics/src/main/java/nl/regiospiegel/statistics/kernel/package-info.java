/** Which version of the statistical methods this is, so that an answer can name what computed it. */
package nl.regiospiegel.statistics.kernel;
