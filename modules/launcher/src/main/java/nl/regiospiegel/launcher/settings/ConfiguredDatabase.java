package nl.regiospiegel.launcher.settings;

import java.util.Optional;

/**
 * The PostgreSQL that the settings name.
 *
 * @param owner runs the migrations
 * @param applicationUser the role the application logs in as
 * @param applicationPassword absent: the launcher creates the role, with a fresh password at each start
 * @param reader the role that may only select
 */
public record ConfiguredDatabase(
        String url, Login owner, String applicationUser, Optional<String> applicationPassword, String reader) {}
