/** In-container tests; the whole package travels into the server. */
package nl.regiospiegel.app.it;
