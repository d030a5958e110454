/** From which day figures do not mean what they meant before: the register of series breaks, which is data (decision 0041). */
package nl.regiospiegel.figures.seriesbreak;
