package nl.regiospiegel.launcher.database;

import nl.regiospiegel.launcher.settings.Login;

/**
 * A database with its roles ready.
 *
 * @param owner runs the migrations
 * @param application what the application logs in as: no owner, no superuser
 * @param reader the role that may only select
 */
public record DatabaseAccess(String url, Login owner, Login application, String reader) {}
