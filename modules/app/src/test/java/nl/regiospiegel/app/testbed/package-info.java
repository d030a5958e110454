/** What the in-container tests stand on: one database and one server for all classes. Client side only. */
package nl.regiospiegel.app.testbed;
