/**
 * The runnable: embedded PostgreSQL when no database is configured, roles, migrations, Payara Micro with the
 * application, and a few commands (decisions 0010 and 0011).
 */
package nl.regiospiegel.launcher;
