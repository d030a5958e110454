package nl.regiospiegel.launcher;

import java.io.IOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import nl.regiospiegel.launcher.installation.Installation;

/**
 * Where {@code java -jar} begins. The class path holds this jar and the server only, because a server looks there
 * before it looks in the WAR. The launcher itself and its libraries go in a class loader beside it (decision 0010).
 */
public final class Main {
    private Main() {}

    public static void main(String[] arguments) throws ReflectiveOperationException, IOException {
        ClassLoader beside = new URLClassLoader("launcher", jars(), ClassLoader.getPlatformClassLoader());
        Thread.currentThread().setContextClassLoader(beside);
        beside.loadClass("nl.regiospiegel.launcher.Launcher")
                .getMethod("launch", List.class)
                .invoke(null, List.of(arguments));
    }

    private static URL[] jars() throws IOException {
        Installation installation = Installation.ofThisJar();
        try (Stream<Path> libraries = Files.list(installation.libraries())) {
            return Stream.concat(Stream.of(installation.jar()), libraries)
                    .filter(jar -> !jar.equals(installation.server()))
                    .map(Main::url)
                    .toArray(URL[]::new);
        }
    }

    private static URL url(Path jar) {
        try {
            return jar.toUri().toURL();
        } catch (MalformedURLException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
