/** What happens once, when the product starts, and how a failure is told. Governed by the decision on the launcher. */
package nl.regiospiegel.app.start;
