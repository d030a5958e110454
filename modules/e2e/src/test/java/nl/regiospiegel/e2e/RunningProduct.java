package nl.regiospiegel.e2e;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Hands tests the one running product that all of them share; it has the shipped regions, one of which a test added unpublished. */
final class RunningProduct implements ParameterResolver {

    private static final Namespace NAMESPACE = Namespace.create(RunningProduct.class);

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Product.class
                || parameter.getParameter().getType() == Visitors.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        var store = context.getRoot().getStore(NAMESPACE);
        var product = store.getOrComputeIfAbsent(Product.class, key -> started(), Product.class);
        return parameter.getParameter().getType() == Product.class
                ? product
                : store.getOrComputeIfAbsent(Visitors.class, key -> new Visitors(product), Visitors.class);
    }

    private static Product started() {
        try {
            var workspace = Files.createTempDirectory("regiospiegel-e2e");
            return Product.start(
                    workspace,
                    Map.of("REGIOSPIEGEL_TENANTS_DIRECTORY", tenants(workspace).toString()));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    /** The shipped folder and a fourth, invented and unpublished region: adding a region is adding a folder. */
    private static Path tenants(Path workspace) throws IOException {
        var tenants = workspace.resolve("tenants");
        copy(Path.of(System.getProperty("regiospiegel.folder"), "tenants"), tenants);
        copy(Path.of("src/test/resources/tenants"), tenants);
        return tenants;
    }

    private static void copy(Path from, Path to) throws IOException {
        try (var files = Files.walk(from)) {
            for (var file : files.toList()) {
                var copy = to.resolve(from.relativize(file).toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(copy);
                } else {
                    Files.copy(file, copy);
                }
            }
        }
    }
}
