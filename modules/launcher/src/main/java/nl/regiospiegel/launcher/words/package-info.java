/** What the launcher says: every text in one bundle, and the failure that carries one plain message (decision 0010). */
package nl.regiospiegel.launcher.words;
