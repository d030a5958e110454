package nl.regiospiegel.launcher.postgres;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.logging.Logger;
import nl.regiospiegel.launcher.words.PlainFailure;

/**
 * Runs PostgreSQL's programs. PostgreSQL refuses to run as root; then it is started in a user namespace of its own,
 * where it sees an ordinary user. Containers may forbid that.
 */
final class Programs {
    private static final Logger LOG = Logger.getLogger(Programs.class.getName());
    private final Path folder;
    private final List<String> prefix;

    Programs(Path folder, List<String> prefix) {
        this.folder = folder;
        this.prefix = prefix;
    }

    /** @throws PlainFailure on a platform the packaged PostgreSQL was not made for */
    static void checkPlatform(String system, String processor) {
        if (!system.equals("Linux") || !List.of("amd64", "x86_64").contains(processor.toLowerCase(Locale.ROOT))) {
            throw PlainFailure.of("postgres.platform", system, processor);
        }
    }

    /** The programs in that folder, tried out.
     *
     * @throws PlainFailure when they do not run here */
    static Programs in(Path folder) throws InterruptedException {
        boolean root = Outcome.of(List.of("id", "-u")).text().equals("0");
        if (root && Outcome.of(List.of("unshare", "-U", "true")).code() != 0) {
            throw PlainFailure.of("postgres.root");
        }
        Programs programs = new Programs(folder, root ? List.of("unshare", "-U") : List.of());
        Outcome version = Outcome.of(programs.command("postgres", List.of("--version")));
        if (version.code() != 0) {
            throw PlainFailure.because(
                    new IOException(version.text()), "postgres.platform", "Linux", "deze Linux-versie");
        }
        return programs;
    }

    /** @return what the program wrote
     * @throws IOException with that text when it did not end well */
    String run(String program, List<String> options) throws IOException, InterruptedException {
        Outcome outcome = Outcome.of(command(program, options));
        LOG.info(() -> program + ": " + outcome.text());
        if (outcome.code() != 0) {
            throw new IOException(program + ": " + outcome.code() + "\n" + outcome.text());
        }
        return outcome.text();
    }

    private List<String> command(String program, List<String> options) {
        List<String> command = new ArrayList<>(prefix);
        command.add(folder.resolve("bin").resolve(program).toString());
        command.addAll(options);
        return command;
    }

    /** How a program ended and what it wrote; one that cannot be started at all ends with 127, as in a shell. */
    private record Outcome(int code, String text) {

        static Outcome of(List<String> command) throws InterruptedException {
            ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
            builder.environment().put("LC_ALL", "C");
            try {
                Process process = builder.start();
                String text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
                return new Outcome(process.waitFor(), text.strip());
            } catch (IOException failure) {
                return new Outcome(127, failure.getMessage());
            }
        }
    }
}
