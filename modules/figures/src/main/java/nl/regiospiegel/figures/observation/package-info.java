/**
 * Every published figure the speaking region may see, as rows: national statistics and what regions published, in each
 * breakdown and vintage, by the page or in one stream that is never held in memory. What an answer holds is fixed by the data
 * sets and publications that were there when it began; from their hashes comes its ETag. Governed by decision 0081.
 */
package nl.regiospiegel.figures.observation;
