/** The settings by environment variable or system property, read once and handed on as values (decision 0011). */
package nl.regiospiegel.launcher.settings;
