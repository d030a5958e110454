package nl.regiospiegel.launcher.installation;

import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.ResourceBundle;

/**
 * The folder the product was copied to.
 *
 * @param jar the launcher's own; beside it stand {@code lib}, the WAR and the tenants
 */
public record Installation(Path jar) {
    private static final ResourceBundle VERSIONS =
            ResourceBundle.getBundle(Installation.class.getPackageName() + ".versions");

    public static Installation ofThisJar() {
        try {
            return new Installation(Path.of(Installation.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI()));
        } catch (URISyntaxException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    public Path folder() {
        return jar.getParent();
    }

    public Path libraries() {
        return folder().resolve("lib");
    }

    public Path server() {
        return libraries().resolve("payara-micro.jar");
    }

    public Path application() {
        return folder().resolve("regiospiegel.war");
    }

    public static String productVersion() {
        return VERSIONS.getString("product");
    }

    public static String serverVersion() {
        return VERSIONS.getString("server");
    }

    public static String postgresqlVersion() {
        return VERSIONS.getString("postgresql");
    }
}
