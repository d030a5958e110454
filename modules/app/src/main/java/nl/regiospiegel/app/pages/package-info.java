/** Addresses of pages: the front door, and one address per page. */
package nl.regiospiegel.app.pages;
