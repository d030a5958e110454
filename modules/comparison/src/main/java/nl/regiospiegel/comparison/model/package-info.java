/** Contract models side by side, attribute by attribute. Promises that silence is never a difference, and that what can be computed is computed and says from what. Explained in {@code docs/methods/comparison.md}. */
package nl.regiospiegel.comparison.model;
