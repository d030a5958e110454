/** Payara Micro, kept apart from the launcher and its libraries (decision 0010). */
package nl.regiospiegel.launcher.server;
