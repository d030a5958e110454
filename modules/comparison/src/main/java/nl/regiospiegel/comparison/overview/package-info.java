/**
 * Many indicators of a few regions, each beside a benchmark: the same for all, or its own where that is of one region. Promises one
 * row per indicator about one period or one time on the clock of each region, a decision or a refusal and a recent trend or a refusal
 * in every cell, and a correction for many decisions whose family no filter can change. Nothing is ranked or put together. Governed by
 * decisions 0107, 0118 and 0120.
 */
package nl.regiospiegel.comparison.overview;
