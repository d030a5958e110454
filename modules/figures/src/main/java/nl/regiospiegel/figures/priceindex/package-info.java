/** In prices of which year an amount is: stored indexes of prices. What no source gives is unknown, never interpolated. Governed by decision 0103. */
package nl.regiospiegel.figures.priceindex;
