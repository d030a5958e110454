/**
 * Many indicators of a few regions, each beside a benchmark: the same for all, or its own where that is of one region. Promises one
 * row per indicator about one period, a decision or a refusal and a recent trend or a refusal in every cell, and a correction for
 * many decisions whose family no filter can change. Nothing is ranked or put together. Governed by decisions 0107 and 0118.
 */
package nl.regiospiegel.comparison.overview;
