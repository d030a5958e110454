/** Which regions and parameters a comparison was asked with. Promises that every fault is told at once, and that a region one may not know is answered exactly as one that does not exist. */
package nl.regiospiegel.comparison.choice;
