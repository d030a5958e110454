package nl.regiospiegel.app.methods;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.ServletContext;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** The methods that the product was built with. */
@ApplicationScoped
public class Methods {

    /** Refusals have an address of their own, which answers name. */
    private static final String REFUSALS = "refusals";

    private static final String FOLDER = "/WEB-INF/classes/methods/";
    private static final String EXTENSION = ".md";
    private static final String TABLE = "Tabel";

    @Inject
    private ServletContext files;

    private final Map<String, MethodText> read = new ConcurrentHashMap<>();

    /** A method in a list. */
    public record Listed(String title, String address) {}

    /** Where a method is read. */
    static String address(String name) {
        return name.equals(REFUSALS) ? "/help/refusals" : "/help/methods?name=" + name;
    }

    /** All of them, by title. */
    List<Listed> all() {
        return names().stream()
                .map(name -> new Listed(find(name).orElseThrow().title(), address(name)))
                .sorted(Comparator.comparing(Listed::title))
                .toList();
    }

    /** The method with this name; empty when there is none. */
    Optional<MethodText> find(String name) {
        return names().contains(name) ? Optional.of(read.computeIfAbsent(name, this::read)) : Optional.empty();
    }

    private List<String> names() {
        return files.getResourcePaths(FOLDER).stream()
                .map(path -> path.substring(FOLDER.length()))
                .filter(file -> file.endsWith(EXTENSION))
                .map(file -> file.substring(0, file.length() - EXTENSION.length()))
                .toList();
    }

    private MethodText read(String name) {
        try (var text = files.getResourceAsStream(FOLDER + name + EXTENSION)) {
            return MethodText.of(new String(text.readAllBytes(), UTF_8), TABLE);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
