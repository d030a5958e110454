/** Access points side by side. Promises that a sort is absent only when a source says so, and that statutory routes are never a difference between regions. */
package nl.regiospiegel.comparison.access;
