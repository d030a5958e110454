package nl.regiospiegel.launcher.settings;

import java.nio.file.Path;
import java.util.Optional;

/**
 * The settings of one start, checked.
 *
 * @param database absent: the embedded PostgreSQL
 * @param nationalImporters regions whose administrators may bring in figures that all regions share; * for all
 * @param tenants the folder with the regions' configuration, absolute
 */
public record Settings(
        HttpAddress http,
        Path dataDirectory,
        Optional<ConfiguredDatabase> database,
        Path tenants,
        boolean demonstration,
        Optional<String> trialPassword,
        String nationalImporters) {

    public static final String DATABASE = "regiospiegel";
    public static final String OWNER = "regiospiegel_owner";
    public static final String APPLICATION = "regiospiegel_application";
    public static final String READER = "regiospiegel_reader";
}
