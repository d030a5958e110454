/** Where the product stands on disk: the folder it was copied to and the data directory it owns (decision 0010). */
package nl.regiospiegel.launcher.installation;
