/**
 * The embedded PostgreSQL: unpacked, initialised, started and stopped with PostgreSQL's own programs, so that nothing
 * is less durable or more open than a server somebody installs by hand (decision 0010).
 */
package nl.regiospiegel.launcher.postgres;
