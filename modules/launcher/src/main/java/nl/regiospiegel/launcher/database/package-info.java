/** Connecting, the three roles and the migrations (decision 0011). */
package nl.regiospiegel.launcher.database;
