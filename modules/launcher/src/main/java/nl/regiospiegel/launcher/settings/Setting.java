package nl.regiospiegel.launcher.settings;

import java.util.Locale;

/**
 * Every setting the product knows. Names follow MicroProfile Config, so that the launcher and the application read the
 * same ones: {@code HTTP_PORT} is the property {@code regiospiegel.http.port} and the variable
 * {@code REGIOSPIEGEL_HTTP_PORT}.
 */
public enum Setting {
    HTTP_PORT,
    HTTP_ADDRESS,
    DATA_DIRECTORY,
    DATABASE_URL,
    DATABASE_USER,
    DATABASE_PASSWORD,
    DATABASE_APPLICATION_USER,
    DATABASE_APPLICATION_PASSWORD,
    DATABASE_READER_USER,
    TENANTS_DIRECTORY,
    DEMONSTRATION,
    TRIAL_PASSWORD,
    IMPORT_MEGABYTES,
    IMPORT_ROWS,
    IMPORT_MINUTES,
    IMPORT_JOBS,
    IMPORT_DAYS,
    EXPORT_STREAMS,
    EVALUATION_KEPT,
    NATIONAL_IMPORTERS,
    ADMINISTRATOR_NAME,
    ADMINISTRATOR_PASSWORD,
    CBS_V3_ADDRESS,
    CBS_V4_ADDRESS,
    CBS_PROXY,
    CBS_MINUTES,
    CBS_MEGABYTES,
    SERVER_ADDRESS,
    ACCESS_TOKEN;

    public static final String VARIABLE_PREFIX = "REGIOSPIEGEL_";

    public String variable() {
        return VARIABLE_PREFIX + name();
    }

    public String property() {
        return variable().toLowerCase(Locale.ROOT).replace('_', '.');
    }
}
