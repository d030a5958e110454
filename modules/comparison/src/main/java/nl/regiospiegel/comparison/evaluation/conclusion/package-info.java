/**
 * What an evaluation says, in plain sentences made from its numbers. Promises never to be more certain than these: a result that
 * chance can explain is called that and never an absence of change, a poor fit or a short run before only describes, and no
 * sentence names a cause. Governed by decision 0111.
 */
package nl.regiospiegel.comparison.evaluation.conclusion;
