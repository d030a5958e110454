/** Many indicators of a few regions beside one benchmark. Promises one row per indicator about one period, a decision or a refusal in every cell, and a correction for many decisions whose family no filter can change. Nothing is ranked or put together. Governed by decision 0107. */
package nl.regiospiegel.comparison.overview;
